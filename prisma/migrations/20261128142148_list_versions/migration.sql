-- CreateTable
CREATE TABLE "ListVersion" (
    "holderId" UUID NOT NULL,
    "version" BIGINT NOT NULL,

    CONSTRAINT "ListVersion_pkey" PRIMARY KEY ("holderId")
);
