-- CreateTable
CREATE TABLE "GroupDecision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimAId" INTEGER NOT NULL,
    "claimBId" INTEGER NOT NULL,
    "together" BOOLEAN,
    "decidedBy" TEXT,
    "decidedAt" DATETIME,
    CONSTRAINT "GroupDecision_claimAId_fkey" FOREIGN KEY ("claimAId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "GroupDecision_claimBId_fkey" FOREIGN KEY ("claimBId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "GroupDecision_claimBId_idx" ON "GroupDecision"("claimBId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupDecision_claimAId_claimBId_key" ON "GroupDecision"("claimAId", "claimBId");
