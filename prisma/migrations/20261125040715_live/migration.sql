-- CreateEnum
CREATE TYPE "RightsChangeKind" AS ENUM ('PERSON', 'GROUPS', 'ABSENCES');

-- CreateTable
CREATE TABLE "RightsChange" (
    "id" BIGSERIAL NOT NULL,
    "transactionId" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "kind" "RightsChangeKind" NOT NULL,
    "userId" UUID,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RightsChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RightsChange_transactionId_idx" ON "RightsChange"("transactionId");

-- CreateIndex
CREATE INDEX "RightsChange_madeAt_idx" ON "RightsChange"("madeAt");

-- CreateIndex
CREATE INDEX "Delegation_startsAt_idx" ON "Delegation"("startsAt");

-- CreateIndex
CREATE INDEX "Delegation_endsAt_idx" ON "Delegation"("endsAt");

-- CreateIndex
CREATE INDEX "FeedItem_recipientId_readAt_sequence_idx" ON "FeedItem"("recipientId", "readAt", "sequence");

-- Whoever changes what decides about rights, by whichever way, leaves a row in "RightsChange".
CREATE FUNCTION assent_person_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RightsChange" ("kind", "userId") VALUES ('PERSON', NEW.id);
  RETURN NULL;
END $$;

CREATE FUNCTION assent_membership_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RightsChange" ("kind", "userId") VALUES ('GROUPS', COALESCE(NEW."userId", OLD."userId"));
  RETURN NULL;
END $$;

CREATE FUNCTION assent_group_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RightsChange" ("kind", "userId")
  SELECT 'GROUPS', m."userId" FROM "Membership" m WHERE m."groupId" = NEW.id;
  RETURN NULL;
END $$;

CREATE FUNCTION assent_absence_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RightsChange" ("kind") VALUES ('ABSENCES');
  RETURN NULL;
END $$;

CREATE TRIGGER assent_person_changed AFTER UPDATE ON "User"
  FOR EACH ROW EXECUTE FUNCTION assent_person_changed();
CREATE TRIGGER assent_membership_changed AFTER INSERT OR UPDATE OR DELETE ON "Membership"
  FOR EACH ROW EXECUTE FUNCTION assent_membership_changed();
CREATE TRIGGER assent_group_changed AFTER UPDATE OF "active" ON "Group"
  FOR EACH ROW EXECUTE FUNCTION assent_group_changed();
CREATE TRIGGER assent_absence_changed AFTER INSERT OR UPDATE OR DELETE ON "Delegation"
  FOR EACH STATEMENT EXECUTE FUNCTION assent_absence_changed();
