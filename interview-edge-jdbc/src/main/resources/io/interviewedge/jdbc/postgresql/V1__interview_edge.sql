-- Interview Edge, version 1, for PostgreSQL.
-- Times are milliseconds since 1970-01-01T00:00:00Z. Running this again changes nothing.

-- What candidates are shown, frozen when they are invited. The id is a hash of the content: a row never changes.
create table if not exists ${script} (
    id           varchar(64)  not null,
    job_id       varchar(128) not null,
    title        varchar(200) not null,
    company      varchar(200) not null,
    introduction text,
    constraint ${prefix}script_pk primary key (id)
);

create table if not exists ${question} (
    script_id     varchar(64) not null,
    position      integer     not null,
    question_id   varchar(64) not null,
    question_text text        not null,
    required      boolean     not null,
    model_answer  text,
    constraint ${prefix}question_pk primary key (script_id, position),
    constraint ${prefix}question_id_uk unique (script_id, question_id),
    constraint ${prefix}question_script_fk foreign key (script_id) references ${script} (id)
);

-- The rubric of a job that has one of its own.
create table if not exists ${script_trait} (
    script_id   varchar(64)   not null,
    position    integer       not null,
    trait       varchar(64)   not null,
    label       varchar(100)  not null,
    description text,
    weight      numeric(7, 3) not null,
    constraint ${prefix}script_trait_pk primary key (script_id, position),
    constraint ${prefix}script_trait_script_fk foreign key (script_id) references ${script} (id)
);

-- One row per invite. The token is the secret in the link.
create table if not exists ${session} (
    id                  uuid         not null,
    tenant_id           varchar(64)  not null,
    token               varchar(64)  not null,
    job_id              varchar(128) not null,
    job_title           varchar(200) not null,
    external_id         varchar(128),
    script_id           varchar(64)  not null,
    candidate_email     varchar(254) not null,
    candidate_email_key text         not null,
    candidate_name      varchar(200),
    candidate_phone     varchar(16),
    candidate_search    text         not null,
    locale              text         not null,
    status              varchar(16)  not null,
    created_at          bigint       not null,
    started_at          bigint,
    completed_at        bigint,
    last_activity_at    bigint,
    expires_at          bigint,
    revoked_at          bigint,
    version             bigint       not null,
    constraint ${prefix}session_pk primary key (id),
    constraint ${prefix}session_token_uk unique (token),
    constraint ${prefix}session_script_fk foreign key (script_id) references ${script} (id)
);

create index if not exists ${prefix}session_created_ix
    on ${session} (tenant_id, created_at desc, id desc);

create index if not exists ${prefix}session_status_ix
    on ${session} (tenant_id, status, created_at desc, id desc);

create index if not exists ${prefix}session_job_ix
    on ${session} (tenant_id, job_id, created_at desc, id desc);

create unique index if not exists ${prefix}session_external_uk
    on ${session} (tenant_id, job_id, external_id) where external_id is not null;

create index if not exists ${prefix}session_email_ix
    on ${session} (tenant_id, candidate_email_key, created_at desc, id desc);

create index if not exists ${prefix}session_job_status_ix
    on ${session} (tenant_id, job_id, status, created_at desc, id desc);

-- filled: whether there is anything but white space in the text, as the library sees it.
create table if not exists ${answer} (
    session_id  uuid        not null,
    question_id varchar(64) not null,
    answer_text text        not null,
    filled      boolean     not null,
    revision    integer     not null,
    answered_at bigint      not null,
    constraint ${prefix}answer_pk primary key (session_id, question_id),
    constraint ${prefix}answer_session_fk foreign key (session_id) references ${session} (id)
);

-- One row per attempt, of which the latest counts.
create table if not exists ${analysis} (
    session_id     uuid         not null,
    attempt        integer      not null,
    state          varchar(16)  not null,
    analyzer       varchar(100) not null,
    ordered_by     varchar(128) not null,
    order_reason   text,
    started_at     bigint       not null,
    lease_until    bigint       not null,
    finished_at    bigint,
    overall        numeric(3, 1),
    verdict        varchar(16),
    verdict_reason text,
    summary        text,
    failure        text,
    retry_at       bigint,
    run_verdicts   varchar(200),
    provider       varchar(200),
    model          varchar(200),
    prompt         varchar(200),
    parameters     varchar(500),
    input_tokens   bigint,
    output_tokens  bigint,
    constraint ${prefix}analysis_pk primary key (session_id, attempt),
    constraint ${prefix}analysis_session_fk foreign key (session_id) references ${session} (id)
);

-- Label and weight are those of the rubric when the analysis was made. run_scores are the scores of each run, if the
-- score is the mean of several, with a space between; likewise run_verdicts above.
create table if not exists ${analysis_trait} (
    session_id uuid          not null,
    attempt    integer       not null,
    position   integer       not null,
    trait      varchar(64)   not null,
    label      varchar(100)  not null,
    weight     numeric(7, 3) not null,
    score      numeric(3, 1) not null,
    run_scores varchar(200),
    constraint ${prefix}analysis_trait_pk primary key (session_id, attempt, trait),
    constraint ${prefix}analysis_trait_analysis_fk
        foreign key (session_id, attempt) references ${analysis} (session_id, attempt)
);

create table if not exists ${analysis_observation} (
    session_id       uuid        not null,
    attempt          integer     not null,
    position         integer     not null,
    question_id      varchar(64) not null,
    observation_text text        not null,
    quote            text,
    score            numeric(3, 1),
    constraint ${prefix}analysis_observation_pk primary key (session_id, attempt, position),
    constraint ${prefix}analysis_observation_analysis_fk
        foreign key (session_id, attempt) references ${analysis} (session_id, attempt)
);

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
    detail      varchar(500),
    relayed_at  bigint,
    constraint ${prefix}event_pk primary key (session_id, sequence)
);

create index if not exists ${prefix}event_unrelayed_ix
    on ${event} (session_id, sequence) where relayed_at is null;

-- The lease of the one relay that may work on the events: a single row. lease_until is 0 while no relay runs.
create table if not exists ${relay} (
    name        varchar(32) not null,
    holder      uuid,
    lease_until bigint      not null,
    constraint ${prefix}relay_pk primary key (name)
);

insert into ${relay} (name, lease_until)
select 'events', 0
where not exists (select 1 from ${relay} where name = 'events');

-- For people with a database client: times as timestamps, and no token.
create or replace view ${session_view} as
select id, tenant_id, job_id, job_title, candidate_name, candidate_email, candidate_phone, status,
       to_timestamp(created_at / 1000.0) as created_at,
       to_timestamp(started_at / 1000.0) as started_at,
       to_timestamp(completed_at / 1000.0) as completed_at,
       to_timestamp(last_activity_at / 1000.0) as last_activity_at,
       to_timestamp(expires_at / 1000.0) as expires_at,
       to_timestamp(revoked_at / 1000.0) as revoked_at
from ${session};

create or replace view ${event_view} as
select session_id, sequence, type, actor, detail,
       to_timestamp(occurred_at / 1000.0) as occurred_at,
       to_timestamp(relayed_at / 1000.0) as relayed_at
from ${event};

-- Which version of these tables is here, whoever ran the scripts.
create table if not exists ${schema_version} (
    version integer not null,
    constraint ${prefix}schema_version_pk primary key (version)
);

insert into ${schema_version} (version)
select 1
where not exists (select 1 from ${schema_version} where version = 1);
