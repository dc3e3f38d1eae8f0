-- Columns are added, not tables made anew: a change of the same tables made beside this one stays whole.
ALTER TABLE "Claim" ADD COLUMN "stale" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Link" ADD COLUMN "stale" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Reanalysis" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME,
    "fromEngine" INTEGER,
    "toEngine" INTEGER,
    "before" TEXT,
    "changes" TEXT,
    "count" INTEGER NOT NULL DEFAULT 0,
    "seen" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Reanalysis_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Reanalysis_storyId_id_idx" ON "Reanalysis"("storyId", "id");
