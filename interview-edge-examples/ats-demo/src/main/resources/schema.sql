-- This application's own table. The library creates its own; see interview-edge.schema in application.yaml.
create table if not exists submission_notice (
    session_id uuid primary key,
    submitted_at bigint not null
);
