-- AlterTable
ALTER TABLE "ApprovalRequest" ADD COLUMN     "latestComments" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "DirectoryVersion" (
    "id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "DirectoryVersion_pkey" PRIMARY KEY ("id")
);

INSERT INTO "DirectoryVersion" ("id") VALUES (1);

-- A list reads a request's row whole: what fits on a page stays in it, instead of a second look-up.
ALTER TABLE "ApprovalRequest" SET (toast_tuple_target = 8160);

-- The last three comments, oldest first: [[id, body, author's id, requestsInformation, createdAt in
-- milliseconds], …], or nothing. src/request-list/comments.ts reads it.
CREATE FUNCTION latest_comments(request uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT COALESCE(json_agg(json_build_array(
           c.id, c.body, c."authorId", c."requestsInformation",
           (extract(epoch FROM c."createdAt") * 1000)::bigint
         ) ORDER BY c.id)::text, '')
    FROM (SELECT * FROM "Comment" WHERE "requestId" = request ORDER BY id DESC LIMIT 3) c
$$;

CREATE FUNCTION keep_latest_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ApprovalRequest" SET "latestComments" = latest_comments(id)
   WHERE id IN (NEW."requestId", OLD."requestId");
  RETURN NULL;
END $$;

CREATE TRIGGER "Comment_latest" AFTER INSERT OR UPDATE OR DELETE ON "Comment"
  FOR EACH ROW EXECUTE FUNCTION keep_latest_comments();

-- Counts the changes of what people are called. Deferred to the commit, because all who change people
-- pass here one after the other.
CREATE FUNCTION count_directory_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "DirectoryVersion" SET version = version + 1;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "User_directory_version" AFTER UPDATE ON "User"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.role IS DISTINCT FROM NEW.role)
  EXECUTE FUNCTION count_directory_change();

-- What is there already.
UPDATE "ApprovalRequest" SET "latestComments" = latest_comments(id)
 WHERE id IN (SELECT "requestId" FROM "Comment");
