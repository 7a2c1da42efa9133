-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('ASSIGNED', 'REMINDER', 'ESCALATED', 'REASSIGNED', 'EDITED', 'INFORMATION_REQUESTED', 'ANSWERED', 'DECIDED', 'WITHDRAWN', 'OUTCOME', 'NOBODY_CAN_ANSWER');

-- CreateEnum
CREATE TYPE "MailDelivery" AS ENUM ('AT_ONCE', 'DIGEST', 'NEVER');

-- CreateEnum
CREATE TYPE "MailTokenPurpose" AS ENUM ('DECIDE', 'ANSWER', 'VIEW', 'REPLY', 'UNSUBSCRIBE');

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "headers" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "timeZone" TEXT NOT NULL DEFAULT 'UTC';

-- CreateTable
CREATE TABLE "MailSettings" (
    "userId" UUID NOT NULL,
    "digestMinute" INTEGER NOT NULL DEFAULT 480,
    "quietFrom" INTEGER,
    "quietUntil" INTEGER,

    CONSTRAINT "MailSettings_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "MailChoice" (
    "userId" UUID NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "delivery" "MailDelivery" NOT NULL,

    CONSTRAINT "MailChoice_pkey" PRIMARY KEY ("userId","kind")
);

-- CreateTable
CREATE TABLE "DigestItem" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "eventId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DigestItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailToken" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "codeHash" TEXT,
    "purpose" "MailTokenPurpose" NOT NULL,
    "userId" UUID NOT NULL,
    "requestId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "wrongCodes" INTEGER NOT NULL DEFAULT 0,
    "renewedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MailToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailTokenBrowser" (
    "tokenId" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailTokenBrowser_pkey" PRIMARY KEY ("tokenId","secretHash")
);

-- CreateTable
CREATE TABLE "UndeliverableMail" (
    "id" UUID NOT NULL,
    "job" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "requestId" UUID,
    "reason" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "failedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,

    CONSTRAINT "UndeliverableMail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DigestItem_dueAt_userId_idx" ON "DigestItem"("dueAt", "userId");

-- CreateIndex
CREATE INDEX "DigestItem_userId_idx" ON "DigestItem"("userId");

-- CreateIndex
CREATE INDEX "DigestItem_eventId_idx" ON "DigestItem"("eventId");

-- CreateIndex
CREATE INDEX "DigestItem_requestId_idx" ON "DigestItem"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "MailToken_hash_key" ON "MailToken"("hash");

-- CreateIndex
CREATE INDEX "MailToken_userId_idx" ON "MailToken"("userId");

-- CreateIndex
CREATE INDEX "MailToken_requestId_idx" ON "MailToken"("requestId");

-- CreateIndex
CREATE INDEX "MailToken_expiresAt_idx" ON "MailToken"("expiresAt");

-- CreateIndex
CREATE INDEX "UndeliverableMail_settledAt_id_idx" ON "UndeliverableMail"("settledAt", "id");

-- CreateIndex
CREATE INDEX "UndeliverableMail_userId_idx" ON "UndeliverableMail"("userId");

-- CreateIndex
CREATE INDEX "UndeliverableMail_requestId_idx" ON "UndeliverableMail"("requestId");

-- CreateIndex
CREATE INDEX "UndeliverableMail_settledById_idx" ON "UndeliverableMail"("settledById");

-- AddForeignKey
ALTER TABLE "MailSettings" ADD CONSTRAINT "MailSettings_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailChoice" ADD CONSTRAINT "MailChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DigestItem" ADD CONSTRAINT "DigestItem_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DigestItem" ADD CONSTRAINT "DigestItem_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "RequestEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DigestItem" ADD CONSTRAINT "DigestItem_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ApprovalRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailToken" ADD CONSTRAINT "MailToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailToken" ADD CONSTRAINT "MailToken_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ApprovalRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailTokenBrowser" ADD CONSTRAINT "MailTokenBrowser_tokenId_fkey" FOREIGN KEY ("tokenId") REFERENCES "MailToken"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UndeliverableMail" ADD CONSTRAINT "UndeliverableMail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UndeliverableMail" ADD CONSTRAINT "UndeliverableMail_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ApprovalRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UndeliverableMail" ADD CONSTRAINT "UndeliverableMail_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
