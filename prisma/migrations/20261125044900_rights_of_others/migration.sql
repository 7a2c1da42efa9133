-- Somebody who stands in for others does so no more once one of these, or they, may not sign in:
-- what a person's going changes is not theirs alone.
CREATE OR REPLACE FUNCTION assent_person_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RightsChange" ("kind", "userId") VALUES ('PERSON', NEW.id);
  IF OLD.active <> NEW.active
     AND EXISTS (SELECT 1 FROM "Delegation" WHERE "userId" = NEW.id OR "delegateId" = NEW.id) THEN
    INSERT INTO "RightsChange" ("kind") VALUES ('ABSENCES');
  END IF;
  RETURN NULL;
END $$;

-- A membership that is given to another is taken from somebody.
CREATE OR REPLACE FUNCTION assent_membership_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RightsChange" ("kind", "userId") VALUES ('GROUPS', COALESCE(NEW."userId", OLD."userId"));
  IF TG_OP = 'UPDATE' AND OLD."userId" <> NEW."userId" THEN
    INSERT INTO "RightsChange" ("kind", "userId") VALUES ('GROUPS', OLD."userId");
  END IF;
  RETURN NULL;
END $$;
