-- What the demo of schema version 1 left in its H2 file, as H2's SCRIPT command wrote it: Ada has submitted and was analysed,
-- Grace has written one answer, Jo has only been invited. The event log did not exist yet.
CREATE CACHED TABLE "PUBLIC"."INTERVIEW_SCRIPT"(
    "ID" CHARACTER VARYING(64) NOT NULL,
    "JOB_ID" CHARACTER VARYING(128) NOT NULL,
    "TITLE" CHARACTER VARYING(200) NOT NULL,
    "COMPANY" CHARACTER VARYING(200) NOT NULL,
    "INTRODUCTION" CHARACTER VARYING
);
ALTER TABLE "PUBLIC"."INTERVIEW_SCRIPT" ADD CONSTRAINT "PUBLIC"."INTERVIEW_SCRIPT_PK" PRIMARY KEY("ID");
INSERT INTO "PUBLIC"."INTERVIEW_SCRIPT" VALUES
('54b270269776d9ed5e996380f0ab57eb2da85a37bb950d10eef18ed934f42dc4', 'backend-engineer', 'Backend Engineer', 'Fernweh Maps', U&'Thank you for your interest in Fernweh Maps! We build walking maps that work without a signal.\000a\000aThis interview is in writing. There is no clock and there are no trick questions: tell us what you have done and how you think, in your own words.');
CREATE CACHED TABLE "PUBLIC"."INTERVIEW_QUESTION"(
    "SCRIPT_ID" CHARACTER VARYING(64) NOT NULL,
    "POSITION" INTEGER NOT NULL,
    "QUESTION_ID" CHARACTER VARYING(64) NOT NULL,
    "QUESTION_TEXT" CHARACTER VARYING NOT NULL,
    "REQUIRED" BOOLEAN NOT NULL,
    "MODEL_ANSWER" CHARACTER VARYING
);
ALTER TABLE "PUBLIC"."INTERVIEW_QUESTION" ADD CONSTRAINT "PUBLIC"."INTERVIEW_QUESTION_PK" PRIMARY KEY("SCRIPT_ID", "POSITION");
INSERT INTO "PUBLIC"."INTERVIEW_QUESTION" VALUES
('54b270269776d9ed5e996380f0ab57eb2da85a37bb950d10eef18ed934f42dc4', 0, 'proud-of', 'Tell us about a system you built that you are proud of. What was your part in it?', TRUE, 'Names one concrete system, the problem it solved and for whom, and separates the candidate''s own part from the team''s. Gives the scale with numbers such as requests, users or data volume, explains a design decision and its trade-off, and says what happened after release.'),
('54b270269776d9ed5e996380f0ab57eb2da85a37bb950d10eef18ed934f42dc4', 1, 'slow-query', 'A page that used to load in 200 ms now takes 8 seconds, and nobody deployed anything. How do you find out why?', TRUE, 'Measures before changing anything: monitoring, traces and the database''s slow query log. Looks for what changed without a deployment, such as data growth, a missing index, a changed query plan, locks or traffic. Forms a hypothesis, tests it with explain, fixes the cause, and adds an alert so that it is noticed next time.'),
('54b270269776d9ed5e996380f0ab57eb2da85a37bb950d10eef18ed934f42dc4', 2, 'exactly-once', 'A payment request times out. Should the client try again? Explain how you would make that safe.', TRUE, 'Yes, with an idempotency key that the client creates and the server stores in a unique column in the same transaction as the payment. A retry with the same key returns the first result. Retries use backoff and a limit, because the request may have succeeded although the response was lost.'),
('54b270269776d9ed5e996380f0ab57eb2da85a37bb950d10eef18ed934f42dc4', 3, 'disagreement', 'Describe a technical disagreement with a colleague. How was it settled?', TRUE, 'Describes both positions fairly, what evidence was gathered, such as a prototype, a measurement or a document, how the decision was made, and what the candidate learned, including having been wrong.'),
('54b270269776d9ed5e996380f0ab57eb2da85a37bb950d10eef18ed934f42dc4', 4, 'anything-else', 'Is there anything else you would like us to know?', FALSE, NULL);
CREATE CACHED TABLE "PUBLIC"."INTERVIEW_SESSION"(
    "ID" UUID NOT NULL,
    "TENANT_ID" CHARACTER VARYING(64) NOT NULL,
    "TOKEN" CHARACTER VARYING(64) NOT NULL,
    "JOB_ID" CHARACTER VARYING(128) NOT NULL,
    "JOB_TITLE" CHARACTER VARYING(200) NOT NULL,
    "SCRIPT_ID" CHARACTER VARYING(64) NOT NULL,
    "CANDIDATE_EMAIL" CHARACTER VARYING(254) NOT NULL,
    "CANDIDATE_EMAIL_KEY" CHARACTER VARYING NOT NULL,
    "CANDIDATE_NAME" CHARACTER VARYING(200),
    "CANDIDATE_PHONE" CHARACTER VARYING(16),
    "CANDIDATE_SEARCH" CHARACTER VARYING NOT NULL,
    "LOCALE" CHARACTER VARYING NOT NULL,
    "STATUS" CHARACTER VARYING(16) NOT NULL,
    "CREATED_AT" BIGINT NOT NULL,
    "STARTED_AT" BIGINT,
    "COMPLETED_AT" BIGINT,
    "LAST_ACTIVITY_AT" BIGINT,
    "EXPIRES_AT" BIGINT,
    "REVOKED_AT" BIGINT,
    "VERSION" BIGINT NOT NULL
);
ALTER TABLE "PUBLIC"."INTERVIEW_SESSION" ADD CONSTRAINT "PUBLIC"."INTERVIEW_SESSION_PK" PRIMARY KEY("ID");
INSERT INTO "PUBLIC"."INTERVIEW_SESSION" VALUES
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 'single', '696a8409-495b-43a4-a5b4-857265ba14a6', 'backend-engineer', 'Backend Engineer', '54b270269776d9ed5e996380f0ab57eb2da85a37bb950d10eef18ed934f42dc4', 'ada@example.com', 'ada@example.com', 'Ada Lovelace', NULL, U&'ada lovelace\000aada@example.com\000aada@example.com', 'en', 'completed', 1795413539996, 1795413540638, 1795413541318, 1795413541318, NULL, NULL, 6),
(UUID '01a206fc-7e1c-7c86-b825-2ea47b19ff77', 'single', '4f34e8b9-e50b-4a4b-acab-33ab69f6642f', 'backend-engineer', 'Backend Engineer', '54b270269776d9ed5e996380f0ab57eb2da85a37bb950d10eef18ed934f42dc4', 'grace@example.com', 'grace@example.com', 'Grace Hopper', NULL, U&'grace hopper\000agrace@example.com\000agrace@example.com', 'en', 'in_progress', 1795413540380, 1795413541526, NULL, 1795413541635, NULL, NULL, 2),
(UUID '01a206fc-7e59-714a-a978-148a5e404c8e', 'single', 'ff46297d-e305-4863-8d58-082ec62255cb', 'backend-engineer', 'Backend Engineer', '54b270269776d9ed5e996380f0ab57eb2da85a37bb950d10eef18ed934f42dc4', 'jo@example.com', 'jo@example.com', 'Jo', NULL, U&'jo\000ajo@example.com\000ajo@example.com', 'en', 'invited', 1795413540441, NULL, NULL, NULL, NULL, NULL, 0);
CREATE INDEX "PUBLIC"."INTERVIEW_SESSION_CREATED_IX" ON "PUBLIC"."INTERVIEW_SESSION"("TENANT_ID" NULLS FIRST, "CREATED_AT" DESC NULLS LAST, "ID" DESC NULLS LAST);
CREATE INDEX "PUBLIC"."INTERVIEW_SESSION_STATUS_IX" ON "PUBLIC"."INTERVIEW_SESSION"("TENANT_ID" NULLS FIRST, "STATUS" NULLS FIRST, "CREATED_AT" DESC NULLS LAST, "ID" DESC NULLS LAST);
CREATE INDEX "PUBLIC"."INTERVIEW_SESSION_JOB_IX" ON "PUBLIC"."INTERVIEW_SESSION"("TENANT_ID" NULLS FIRST, "JOB_ID" NULLS FIRST, "CREATED_AT" DESC NULLS LAST, "ID" DESC NULLS LAST);
CREATE CACHED TABLE "PUBLIC"."INTERVIEW_ANSWER"(
    "SESSION_ID" UUID NOT NULL,
    "QUESTION_ID" CHARACTER VARYING(64) NOT NULL,
    "BODY" CHARACTER VARYING NOT NULL,
    "FILLED" BOOLEAN NOT NULL,
    "REVISION" INTEGER NOT NULL,
    "ANSWERED_AT" BIGINT NOT NULL
);
ALTER TABLE "PUBLIC"."INTERVIEW_ANSWER" ADD CONSTRAINT "PUBLIC"."INTERVIEW_ANSWER_PK" PRIMARY KEY("SESSION_ID", "QUESTION_ID");
INSERT INTO "PUBLIC"."INTERVIEW_ANSWER" VALUES
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 'proud-of', 'My answer to proud-of, because I must.', TRUE, 1, 1795413540937),
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 'slow-query', 'My answer to slow-query, because I must.', TRUE, 1, 1795413541093),
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 'exactly-once', 'My answer to exactly-once, because I must.', TRUE, 1, 1795413541171),
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 'disagreement', 'My answer to disagreement, because I must.', TRUE, 1, 1795413541286),
(UUID '01a206fc-7e1c-7c86-b825-2ea47b19ff77', 'proud-of', 'Written before the new version.', TRUE, 1, 1795413541635);
CREATE CACHED TABLE "PUBLIC"."INTERVIEW_ANALYSIS"(
    "SESSION_ID" UUID NOT NULL,
    "ATTEMPT" INTEGER NOT NULL,
    "STATE" CHARACTER VARYING(16) NOT NULL,
    "ANALYZER" CHARACTER VARYING(100) NOT NULL,
    "STARTED_AT" BIGINT NOT NULL,
    "LEASE_UNTIL" BIGINT NOT NULL,
    "FINISHED_AT" BIGINT,
    "OVERALL" NUMERIC(3, 1),
    "VERDICT" CHARACTER VARYING(16),
    "VERDICT_REASON" CHARACTER VARYING,
    "SUMMARY" CHARACTER VARYING,
    "FAILURE" CHARACTER VARYING
);
ALTER TABLE "PUBLIC"."INTERVIEW_ANALYSIS" ADD CONSTRAINT "PUBLIC"."INTERVIEW_ANALYSIS_PK" PRIMARY KEY("SESSION_ID", "ATTEMPT");
INSERT INTO "PUBLIC"."INTERVIEW_ANALYSIS" VALUES
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 1, 'succeeded', 'rules 1', 1795413541826, 1795413661826, 1795413542002, 1.6, 'no_hire', 'The mean of the five traits is 1.6; below 4.5 the rules suggest No Hire.', '4 of 5 questions answered, with 31 words in all. Most points: Clarity (3.8). Fewest: Tech Depth (0.3).', NULL);
CREATE CACHED TABLE "PUBLIC"."INTERVIEW_ANALYSIS_TRAIT"(
    "SESSION_ID" UUID NOT NULL,
    "ATTEMPT" INTEGER NOT NULL,
    "TRAIT" CHARACTER VARYING(32) NOT NULL,
    "SCORE" NUMERIC(3, 1) NOT NULL
);
ALTER TABLE "PUBLIC"."INTERVIEW_ANALYSIS_TRAIT" ADD CONSTRAINT "PUBLIC"."INTERVIEW_ANALYSIS_TRAIT_PK" PRIMARY KEY("SESSION_ID", "ATTEMPT", "TRAIT");
INSERT INTO "PUBLIC"."INTERVIEW_ANALYSIS_TRAIT" VALUES
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 1, 'communication', 1.6),
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 1, 'problem_solving', 0.7),
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 1, 'tech_depth', 0.3),
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 1, 'clarity', 3.8),
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 1, 'experience', 1.4);
CREATE CACHED TABLE "PUBLIC"."INTERVIEW_ANALYSIS_OBSERVATION"(
    "SESSION_ID" UUID NOT NULL,
    "ATTEMPT" INTEGER NOT NULL,
    "POSITION" INTEGER NOT NULL,
    "QUESTION_ID" CHARACTER VARYING(64) NOT NULL,
    "BODY" CHARACTER VARYING NOT NULL
);
ALTER TABLE "PUBLIC"."INTERVIEW_ANALYSIS_OBSERVATION" ADD CONSTRAINT "PUBLIC"."INTERVIEW_ANALYSIS_OBSERVATION_PK" PRIMARY KEY("SESSION_ID", "ATTEMPT", "POSITION");
INSERT INTO "PUBLIC"."INTERVIEW_ANALYSIS_OBSERVATION" VALUES
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 1, 0, 'proud-of', '8 words in 1 sentence (8.0 words a sentence, 100 % of them not repeated). Of the model answer''s 21 keywords, 0 occur. Words of reasoning: 1 (because). Words of own experience: 2 (i, my). Numbers: 0.'),
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 1, 1, 'slow-query', '8 words in 1 sentence (8.0 words a sentence, 100 % of them not repeated). Of the model answer''s 25 keywords, 1 occurs. Words of reasoning: 1 (because). Words of own experience: 2 (i, my). Numbers: 0.'),
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 1, 2, 'exactly-once', '8 words in 1 sentence (8.0 words a sentence, 100 % of them not repeated). Of the model answer''s 21 keywords, 1 occurs. Words of reasoning: 1 (because). Words of own experience: 2 (i, my). Numbers: 0.'),
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 1, 3, 'disagreement', '7 words in 1 sentence (7.0 words a sentence, 100 % of them not repeated). Of the model answer''s 14 keywords, 0 occur. Words of reasoning: 1 (because). Words of own experience: 2 (i, my). Numbers: 0.');
CREATE FORCE VIEW "PUBLIC"."INTERVIEW_SESSION_VIEW"("ID", "TENANT_ID", "JOB_ID", "JOB_TITLE", "CANDIDATE_NAME", "CANDIDATE_EMAIL", "CANDIDATE_PHONE", "STATUS", "CREATED_AT", "STARTED_AT", "COMPLETED_AT", "LAST_ACTIVITY_AT", "EXPIRES_AT", "REVOKED_AT") AS
SELECT
    "ID",
    "TENANT_ID",
    "JOB_ID",
    "JOB_TITLE",
    "CANDIDATE_NAME",
    "CANDIDATE_EMAIL",
    "CANDIDATE_PHONE",
    "STATUS",
    DATEADD(MILLISECOND, "CREATED_AT", TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS "CREATED_AT",
    DATEADD(MILLISECOND, "STARTED_AT", TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS "STARTED_AT",
    DATEADD(MILLISECOND, "COMPLETED_AT", TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS "COMPLETED_AT",
    DATEADD(MILLISECOND, "LAST_ACTIVITY_AT", TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS "LAST_ACTIVITY_AT",
    DATEADD(MILLISECOND, "EXPIRES_AT", TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS "EXPIRES_AT",
    DATEADD(MILLISECOND, "REVOKED_AT", TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS "REVOKED_AT"
FROM "PUBLIC"."INTERVIEW_SESSION";
CREATE CACHED TABLE "PUBLIC"."SUBMISSION_NOTICE"(
    "SESSION_ID" UUID NOT NULL,
    "SUBMITTED_AT" BIGINT NOT NULL
);
ALTER TABLE "PUBLIC"."SUBMISSION_NOTICE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2" PRIMARY KEY("SESSION_ID");
INSERT INTO "PUBLIC"."SUBMISSION_NOTICE" VALUES
(UUID '01a206fc-7c9c-7f4b-bf05-e439966fd538', 1795413541318);
ALTER TABLE "PUBLIC"."INTERVIEW_ANALYSIS" ADD CONSTRAINT "PUBLIC"."INTERVIEW_ANALYSIS_STATE_CK" CHECK(CASE "STATE" WHEN 'running' THEN TRUE WHEN 'succeeded' THEN TRUE WHEN 'failed' THEN TRUE ELSE FALSE END) NOCHECK;
ALTER TABLE "PUBLIC"."INTERVIEW_SESSION" ADD CONSTRAINT "PUBLIC"."INTERVIEW_SESSION_STATUS_CK" CHECK(CASE "STATUS" WHEN 'invited' THEN TRUE WHEN 'in_progress' THEN TRUE WHEN 'completed' THEN TRUE ELSE FALSE END) NOCHECK;
ALTER TABLE "PUBLIC"."INTERVIEW_QUESTION" ADD CONSTRAINT "PUBLIC"."INTERVIEW_QUESTION_ID_UK" UNIQUE NULLS DISTINCT ("SCRIPT_ID", "QUESTION_ID");
ALTER TABLE "PUBLIC"."INTERVIEW_SESSION" ADD CONSTRAINT "PUBLIC"."INTERVIEW_SESSION_TOKEN_UK" UNIQUE NULLS DISTINCT ("TOKEN");
ALTER TABLE "PUBLIC"."INTERVIEW_ANSWER" ADD CONSTRAINT "PUBLIC"."INTERVIEW_ANSWER_SESSION_FK" FOREIGN KEY("SESSION_ID") REFERENCES "PUBLIC"."INTERVIEW_SESSION"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."INTERVIEW_ANALYSIS_OBSERVATION" ADD CONSTRAINT "PUBLIC"."INTERVIEW_ANALYSIS_OBSERVATION_ANALYSIS_FK" FOREIGN KEY("SESSION_ID", "ATTEMPT") REFERENCES "PUBLIC"."INTERVIEW_ANALYSIS"("SESSION_ID", "ATTEMPT") NOCHECK;
ALTER TABLE "PUBLIC"."INTERVIEW_ANALYSIS" ADD CONSTRAINT "PUBLIC"."INTERVIEW_ANALYSIS_SESSION_FK" FOREIGN KEY("SESSION_ID") REFERENCES "PUBLIC"."INTERVIEW_SESSION"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."INTERVIEW_SESSION" ADD CONSTRAINT "PUBLIC"."INTERVIEW_SESSION_SCRIPT_FK" FOREIGN KEY("SCRIPT_ID") REFERENCES "PUBLIC"."INTERVIEW_SCRIPT"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."INTERVIEW_QUESTION" ADD CONSTRAINT "PUBLIC"."INTERVIEW_QUESTION_SCRIPT_FK" FOREIGN KEY("SCRIPT_ID") REFERENCES "PUBLIC"."INTERVIEW_SCRIPT"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."INTERVIEW_ANALYSIS_TRAIT" ADD CONSTRAINT "PUBLIC"."INTERVIEW_ANALYSIS_TRAIT_ANALYSIS_FK" FOREIGN KEY("SESSION_ID", "ATTEMPT") REFERENCES "PUBLIC"."INTERVIEW_ANALYSIS"("SESSION_ID", "ATTEMPT") NOCHECK;
