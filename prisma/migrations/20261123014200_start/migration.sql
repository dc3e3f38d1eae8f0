-- CreateTable
CREATE TABLE "Outlet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fingerprint" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "outletId" INTEGER,
    "title" TEXT NOT NULL,
    "authors" TEXT NOT NULL,
    "publishedAt" TEXT,
    "url" TEXT,
    "language" TEXT,
    "text" TEXT NOT NULL,
    "blocks" TEXT NOT NULL,
    "credit" TEXT,
    "sha256" TEXT NOT NULL,
    "original" BLOB,
    "fileName" TEXT,
    "engineVersion" INTEGER NOT NULL DEFAULT 0,
    "fetchedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleVersion_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Story" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "analyzedAt" DATETIME
);

-- CreateTable
CREATE TABLE "StoryArticle" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "StoryArticle_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StoryArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "versionId" INTEGER NOT NULL,
    "madeBy" TEXT NOT NULL,
    "foundStart" INTEGER,
    "foundEnd" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "speaker" TEXT,
    "certainty" TEXT NOT NULL,
    "certaintyCue" TEXT,
    "worth" REAL NOT NULL,
    "facets" TEXT NOT NULL,
    "engineVersion" INTEGER NOT NULL,
    "tags" TEXT NOT NULL DEFAULT '[]',
    "note" TEXT NOT NULL DEFAULT '',
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Claim_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Link" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimAId" INTEGER NOT NULL,
    "claimBId" INTEGER NOT NULL,
    "madeBy" TEXT NOT NULL,
    "suggestedStance" TEXT,
    "suggestedSubtype" TEXT,
    "confidence" REAL,
    "scores" TEXT,
    "reasons" TEXT NOT NULL DEFAULT '[]',
    "engineVersion" INTEGER,
    "decidedStance" TEXT,
    "decidedSubtype" TEXT,
    "decidedBy" TEXT,
    "decidedAt" DATETIME,
    "decisionReason" TEXT NOT NULL DEFAULT '',
    "tags" TEXT NOT NULL DEFAULT '[]',
    "note" TEXT NOT NULL DEFAULT '',
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Link_claimAId_fkey" FOREIGN KEY ("claimAId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Link_claimBId_fkey" FOREIGN KEY ("claimBId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Change" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "storyId" INTEGER,
    "targetId" INTEGER,
    "edits" TEXT NOT NULL,
    "detail" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ChangeSubject" (
    "changeId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" INTEGER NOT NULL,

    PRIMARY KEY ("changeId", "kind", "subject")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    CONSTRAINT "Import_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportItem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "importId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BLOB,
    "unattended" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL,
    "problem" TEXT,
    "metadata" TEXT,
    "text" TEXT,
    "articleId" INTEGER,
    CONSTRAINT "ImportItem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportItem_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "subject" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "owner" TEXT,
    "leaseUntil" DATETIME,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_name_key" ON "Outlet"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Article_fingerprint_key" ON "Article"("fingerprint");

-- CreateIndex
CREATE INDEX "ArticleVersion_articleId_idx" ON "ArticleVersion"("articleId");

-- CreateIndex
CREATE INDEX "StoryArticle_articleId_idx" ON "StoryArticle"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "StoryArticle_storyId_articleId_key" ON "StoryArticle"("storyId", "articleId");

-- CreateIndex
CREATE INDEX "Claim_versionId_start_idx" ON "Claim"("versionId", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_versionId_foundStart_foundEnd_key" ON "Claim"("versionId", "foundStart", "foundEnd");

-- CreateIndex
CREATE INDEX "Link_claimBId_idx" ON "Link"("claimBId");

-- CreateIndex
CREATE UNIQUE INDEX "Link_claimAId_claimBId_key" ON "Link"("claimAId", "claimBId");

-- CreateIndex
CREATE INDEX "Change_storyId_id_idx" ON "Change"("storyId", "id");

-- CreateIndex
CREATE INDEX "Change_targetId_idx" ON "Change"("targetId");

-- CreateIndex
CREATE INDEX "ChangeSubject_kind_subject_idx" ON "ChangeSubject"("kind", "subject");

-- CreateIndex
CREATE INDEX "ImportItem_importId_idx" ON "ImportItem"("importId");

-- CreateIndex
CREATE INDEX "ImportItem_state_idx" ON "ImportItem"("state");

-- CreateIndex
CREATE INDEX "Job_state_id_idx" ON "Job"("state", "id");

-- CreateIndex
CREATE INDEX "Job_kind_subject_idx" ON "Job"("kind", "subject");
