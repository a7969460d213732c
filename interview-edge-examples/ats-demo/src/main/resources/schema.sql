-- This application's own table. The library's tables are made by the library; see InterviewEdgeConfiguration.
create table if not exists submission_notice (
    session_id uuid primary key,
    submitted_at bigint not null
);
