-- CreateTable
CREATE TABLE "OriginDecision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimAId" INTEGER NOT NULL,
    "claimBId" INTEGER NOT NULL,
    "together" BOOLEAN,
    "decidedBy" TEXT,
    "decidedAt" DATETIME,
    CONSTRAINT "OriginDecision_claimAId_fkey" FOREIGN KEY ("claimAId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OriginDecision_claimBId_fkey" FOREIGN KEY ("claimBId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "OriginDecision_claimBId_idx" ON "OriginDecision"("claimBId");

-- CreateIndex
CREATE UNIQUE INDEX "OriginDecision_claimAId_claimBId_key" ON "OriginDecision"("claimAId", "claimBId");

-- AlterTable: what an article credits is read from its text whenever it is shown. Not by a new table: dropping the old one would
-- take the claims of all articles with it.
ALTER TABLE "ArticleVersion" DROP COLUMN "credit";
