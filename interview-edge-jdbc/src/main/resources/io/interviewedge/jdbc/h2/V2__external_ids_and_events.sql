-- Interview Edge, version 2, for H2: external ids, lists by candidate and by a job's status, and the event log.
-- Running this again changes nothing.

alter table ${session} add column if not exists external_id varchar(128);

create unique index if not exists ${prefix}session_external_uk
    on ${session} (tenant_id, job_id, external_id);

create index if not exists ${prefix}session_email_ix
    on ${session} (tenant_id, candidate_email_key, created_at desc, id desc);

create index if not exists ${prefix}session_job_status_ix
    on ${session} (tenant_id, job_id, status, created_at desc, id desc);

-- What happened to each session, in the order of its sequence. No token and no answer. relayed_at is for whoever relays.
create table if not exists ${event} (
    session_id  uuid         not null,
    sequence    bigint       not null,
    id          uuid         not null,
    tenant_id   varchar(64)  not null,
    job_id      varchar(128) not null,
    type        varchar(32)  not null,
    occurred_at bigint       not null,
    actor       varchar(128) not null,
    detail      varchar(200),
    relayed_at  bigint,
    constraint ${prefix}event_pk primary key (session_id, sequence)
);

create index if not exists ${prefix}event_unrelayed_ix
    on ${event} (relayed_at, session_id, sequence);

-- For people with a database client.
create view if not exists ${event_view} as
select session_id, sequence, type, actor, detail,
       dateadd(millisecond, occurred_at, timestamp with time zone '1970-01-01 00:00:00+00') as occurred_at,
       dateadd(millisecond, relayed_at, timestamp with time zone '1970-01-01 00:00:00+00') as relayed_at
from ${event};

-- Which version of these tables is here, whoever ran the scripts.
create table if not exists ${schema_version} (
    version integer not null,
    constraint ${prefix}schema_version_pk primary key (version)
);

insert into ${schema_version} (version)
select 2
where not exists (select 1 from ${schema_version} where version = 2);
