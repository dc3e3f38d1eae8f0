-- The full-text index of the search: three tables that hold words only, four views that say what goes in, triggers that keep both in step.
-- It follows from the other tables, so it is no migration: lib/data/search-index.ts lays it wherever it is not there as written here.
-- Statements are separated by blank lines. `search_words_1` is a function of ours: the words of a text with spaces between them
-- (lib/data/add-search-words.ts), which is all that the tokenizer `ascii` splits.

-- rowid: the claim
CREATE VIRTUAL TABLE "SearchClaim" USING fts5(words, content='', contentless_delete=1, tokenize='ascii');

-- rowid: the article
CREATE VIRTUAL TABLE "SearchArticle" USING fts5(title, outlet, text, content='', contentless_delete=1, tokenize='ascii');

-- What people wrote. rowid: 2 × claim, or 2 × link + 1
CREATE VIRTUAL TABLE "SearchRemark" USING fts5(note, reason, tags, content='', contentless_delete=1, tokenize='ascii');

-- Not those that were put away; whether a claim stands in a story is asked at each search.
CREATE VIEW "SearchableClaim" AS
SELECT "id", search_words_1("exact") AS "words" FROM "Claim" WHERE NOT "removed";

-- Articles by their newest version.
CREATE VIEW "SearchableArticle" AS
SELECT v."articleId" AS "id", search_words_1(v."title") AS "title", search_words_1(o."name") AS "outlet", search_words_1(v."text") AS "text"
FROM "ArticleVersion" v LEFT JOIN "Outlet" o ON o."id" = v."outletId"
WHERE v."id" = (SELECT max(n."id") FROM "ArticleVersion" n WHERE n."articleId" = v."articleId");

-- Between two tags stands a sign that no question can hold: no phrase reaches over both.
CREATE VIEW "SearchableClaimRemark" AS
SELECT "id", search_words_1("note") AS "note",
  (SELECT group_concat(search_words_1("value"), ' ' || char(57344) || ' ') FROM json_each("tags")) AS "tags"
FROM "Claim" WHERE "note" <> '' OR "tags" <> '[]';

CREATE VIEW "SearchableLinkRemark" AS
SELECT "id", search_words_1("note") AS "note", search_words_1("decisionReason") AS "reason",
  (SELECT group_concat(search_words_1("value"), ' ' || char(57344) || ' ') FROM json_each("tags")) AS "tags"
FROM "Link" WHERE "note" <> '' OR "decisionReason" <> '' OR "tags" <> '[]';

INSERT INTO "SearchClaim" (rowid, words) SELECT "id", "words" FROM "SearchableClaim";

INSERT INTO "SearchArticle" (rowid, title, outlet, text) SELECT "id", "title", "outlet", "text" FROM "SearchableArticle";

INSERT INTO "SearchRemark" (rowid, note, tags) SELECT 2 * "id", "note", "tags" FROM "SearchableClaimRemark";

INSERT INTO "SearchRemark" (rowid, note, reason, tags) SELECT 2 * "id" + 1, "note", "reason", "tags" FROM "SearchableLinkRemark";

CREATE TRIGGER "SearchClaimInserted" AFTER INSERT ON "Claim"
BEGIN
  INSERT INTO "SearchClaim" (rowid, words) SELECT "id", "words" FROM "SearchableClaim" WHERE "id" = new."id";
  INSERT INTO "SearchRemark" (rowid, note, tags) SELECT 2 * "id", "note", "tags" FROM "SearchableClaimRemark" WHERE "id" = new."id";
END;

CREATE TRIGGER "SearchClaimUpdated" AFTER UPDATE OF "exact", "removed" ON "Claim"
WHEN old."exact" <> new."exact" OR old."removed" <> new."removed"
BEGIN
  DELETE FROM "SearchClaim" WHERE rowid = new."id";
  INSERT INTO "SearchClaim" (rowid, words) SELECT "id", "words" FROM "SearchableClaim" WHERE "id" = new."id";
END;

CREATE TRIGGER "SearchClaimRemarked" AFTER UPDATE OF "note", "tags" ON "Claim"
WHEN old."note" <> new."note" OR old."tags" <> new."tags"
BEGIN
  DELETE FROM "SearchRemark" WHERE rowid = 2 * new."id";
  INSERT INTO "SearchRemark" (rowid, note, tags) SELECT 2 * "id", "note", "tags" FROM "SearchableClaimRemark" WHERE "id" = new."id";
END;

CREATE TRIGGER "SearchClaimDeleted" AFTER DELETE ON "Claim"
BEGIN
  DELETE FROM "SearchClaim" WHERE rowid = old."id";
  DELETE FROM "SearchRemark" WHERE rowid = 2 * old."id";
END;

CREATE TRIGGER "SearchLinkInserted" AFTER INSERT ON "Link"
WHEN new."note" <> '' OR new."decisionReason" <> '' OR new."tags" <> '[]'
BEGIN
  INSERT INTO "SearchRemark" (rowid, note, reason, tags) SELECT 2 * "id" + 1, "note", "reason", "tags" FROM "SearchableLinkRemark" WHERE "id" = new."id";
END;

CREATE TRIGGER "SearchLinkUpdated" AFTER UPDATE OF "note", "decisionReason", "tags" ON "Link"
WHEN old."note" <> new."note" OR old."decisionReason" <> new."decisionReason" OR old."tags" <> new."tags"
BEGIN
  DELETE FROM "SearchRemark" WHERE rowid = 2 * new."id" + 1;
  INSERT INTO "SearchRemark" (rowid, note, reason, tags) SELECT 2 * "id" + 1, "note", "reason", "tags" FROM "SearchableLinkRemark" WHERE "id" = new."id";
END;

CREATE TRIGGER "SearchLinkDeleted" AFTER DELETE ON "Link"
BEGIN
  DELETE FROM "SearchRemark" WHERE rowid = 2 * old."id" + 1;
END;

CREATE TRIGGER "SearchVersionInserted" AFTER INSERT ON "ArticleVersion"
BEGIN
  DELETE FROM "SearchArticle" WHERE rowid = new."articleId";
  INSERT INTO "SearchArticle" (rowid, title, outlet, text) SELECT "id", "title", "outlet", "text" FROM "SearchableArticle" WHERE "id" = new."articleId";
END;

CREATE TRIGGER "SearchVersionUpdated" AFTER UPDATE OF "articleId", "outletId", "title", "text" ON "ArticleVersion"
BEGIN
  DELETE FROM "SearchArticle" WHERE rowid IN (old."articleId", new."articleId");
  INSERT INTO "SearchArticle" (rowid, title, outlet, text) SELECT "id", "title", "outlet", "text" FROM "SearchableArticle" WHERE "id" IN (old."articleId", new."articleId");
END;

CREATE TRIGGER "SearchVersionDeleted" AFTER DELETE ON "ArticleVersion"
BEGIN
  DELETE FROM "SearchArticle" WHERE rowid = old."articleId";
  INSERT INTO "SearchArticle" (rowid, title, outlet, text) SELECT "id", "title", "outlet", "text" FROM "SearchableArticle" WHERE "id" = old."articleId";
END;

CREATE TRIGGER "SearchOutletRenamed" AFTER UPDATE OF "name" ON "Outlet"
BEGIN
  DELETE FROM "SearchArticle" WHERE rowid IN (SELECT "articleId" FROM "ArticleVersion" WHERE "outletId" = new."id");
  INSERT INTO "SearchArticle" (rowid, title, outlet, text)
    SELECT "id", "title", "outlet", "text" FROM "SearchableArticle" WHERE "id" IN (SELECT "articleId" FROM "ArticleVersion" WHERE "outletId" = new."id");
END;
