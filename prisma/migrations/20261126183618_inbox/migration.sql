-- CreateTable
CREATE TABLE "InboxEntry" (
    "holderId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "status" "ApprovalRequestStatus" NOT NULL,

    CONSTRAINT "InboxEntry_pkey" PRIMARY KEY ("holderId","requestId")
);

-- CreateIndex
CREATE INDEX "InboxEntry_holderId_status_requestId_idx" ON "InboxEntry"("holderId", "status", "requestId");

-- CreateIndex
CREATE INDEX "InboxEntry_requestId_idx" ON "InboxEntry"("requestId");

-- AddForeignKey
ALTER TABLE "InboxEntry" ADD CONSTRAINT "InboxEntry_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ApprovalRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is there already, by the same words as src/db/inbox-store.ts.
INSERT INTO "InboxEntry" ("holderId", "requestId", "status")
SELECT DISTINCT held."holderId", held."requestId", r.status
  FROM (
    SELECT a."requestId", COALESCE(a."userId", a."groupId") AS "holderId", a."stepId"
      FROM "Assignment" a
    UNION ALL
    SELECT a."requestId", d."decidedById", a."stepId"
      FROM "Decision" d JOIN "Assignment" a ON a.id = d."assignmentId"
    UNION ALL
    SELECT s."requestId", COALESCE(s."escalatedToUserId", s."escalatedToGroupId"), s.id
      FROM "ApprovalStep" s
  ) held
  JOIN "ApprovalStep" s ON s.id = held."stepId" AND s.current AND s."startedAt" IS NOT NULL
  JOIN "ApprovalRequest" r ON r.id = held."requestId"
 WHERE held."holderId" IS NOT NULL;
