-- DropIndex
DROP INDEX "InboxEntry_holderId_status_requestId_idx";

-- AlterTable
ALTER TABLE "InboxEntry" ADD COLUMN     "eventCount" INTEGER NOT NULL DEFAULT 0;

-- What is there already.
UPDATE "InboxEntry" e SET "eventCount" = r."eventCount"
  FROM "ApprovalRequest" r WHERE r.id = e."requestId";

-- CreateIndex
CREATE INDEX "InboxEntry_holderId_status_requestId_eventCount_idx" ON "InboxEntry"("holderId", "status", "requestId", "eventCount");

-- What lists show with a request that is not in its record: names, and whose a ticket is.
CREATE CONSTRAINT TRIGGER "Ticket_directory_version" AFTER UPDATE ON "Ticket"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.subject IS DISTINCT FROM NEW.subject OR OLD.number IS DISTINCT FROM NEW.number
        OR OLD."requesterId" IS DISTINCT FROM NEW."requesterId")
  EXECUTE FUNCTION count_directory_change();

CREATE CONSTRAINT TRIGGER "Group_directory_version" AFTER UPDATE ON "Group"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name)
  EXECUTE FUNCTION count_directory_change();

CREATE CONSTRAINT TRIGGER "RequestKind_directory_version" AFTER UPDATE ON "RequestKind"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name)
  EXECUTE FUNCTION count_directory_change();

CREATE CONSTRAINT TRIGGER "Policy_directory_version" AFTER UPDATE ON "Policy"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name)
  EXECUTE FUNCTION count_directory_change();
