-- What a request says only grows with its record. Who changes it by hand, to erase a word for example, must
-- not see it again in a page that a server has kept: it counts as a change of the directory.
CREATE TRIGGER "ApprovalRequest_by_hand" AFTER UPDATE ON "ApprovalRequest" FOR EACH ROW
  WHEN (OLD."eventCount" = NEW."eventCount"
        AND (OLD.subject, OLD.message, OLD.fields, OLD.attachments)
            IS DISTINCT FROM (NEW.subject, NEW.message, NEW.fields, NEW.attachments))
  EXECUTE FUNCTION count_directory_change();

CREATE TRIGGER "Comment_by_hand" AFTER UPDATE OR DELETE ON "Comment"
  FOR EACH STATEMENT EXECUTE FUNCTION count_directory_change();

CREATE TRIGGER "Decision_by_hand" AFTER UPDATE OR DELETE ON "Decision"
  FOR EACH STATEMENT EXECUTE FUNCTION count_directory_change();

CREATE TRIGGER "RequestEvent_by_hand" AFTER UPDATE OR DELETE ON "RequestEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION count_directory_change();
