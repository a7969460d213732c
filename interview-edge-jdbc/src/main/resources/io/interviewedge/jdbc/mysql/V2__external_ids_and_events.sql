-- Interview Edge, version 2, for MySQL: external ids, lists by candidate and by a job's status, and the event log.
-- UNTESTED: no MySQL server has run this yet.

alter table ${session} add column external_id varchar(128);

create unique index ${prefix}session_external_uk
    on ${session} (tenant_id, job_id, external_id);

create index ${prefix}session_email_ix
    on ${session} (tenant_id, candidate_email_key, created_at desc, id desc);

create index ${prefix}session_job_status_ix
    on ${session} (tenant_id, job_id, status, created_at desc, id desc);

-- What happened to each session, in the order of its sequence. No token and no answer. relayed_at is for whoever relays.
create table ${event} (
    session_id  char(36)     not null,
    sequence    bigint       not null,
    id          char(36)     not null,
    tenant_id   varchar(64)  not null,
    job_id      varchar(128) not null,
    type        varchar(32)  not null,
    occurred_at bigint       not null,
    actor       varchar(128) not null,
    detail      varchar(200),
    relayed_at  bigint,
    constraint ${prefix}event_pk primary key (session_id, sequence)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_bin;

create index ${prefix}event_unrelayed_ix
    on ${event} (relayed_at, session_id, sequence);

-- For people with a database client; times in UTC.
create view ${event_view} as
select session_id, sequence, type, actor, detail,
       timestamp '1970-01-01 00:00:00' + interval occurred_at * 1000 microsecond as occurred_at,
       timestamp '1970-01-01 00:00:00' + interval relayed_at * 1000 microsecond as relayed_at
from ${event};

-- Which version of these tables is here, whoever ran the scripts.
create table ${schema_version} (
    version integer not null,
    constraint ${prefix}schema_version_pk primary key (version)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_bin;

insert into ${schema_version} (version) values (2);
