-- Interview Edge, version 2, for MySQL: questions of other kinds than text.
-- UNTESTED: no MySQL server has run this yet.
-- Nodes of the version before go on with the tables as they are: they take
-- every question for one of text.

-- A question that has no row here is answered by text.
-- kind: choice (of one option), choices (of several), scale, number.
create table ${question_kind} (
    script_id     varchar(64) not null,
    question_id   varchar(64) not null,
    kind          varchar(16) not null,
    lowest        numeric(21, 6),
    highest       numeric(21, 6),
    lowest_label  varchar(100),
    highest_label varchar(100),
    unit          varchar(64),
    constraint ${prefix}question_kind_pk primary key (script_id, question_id),
    constraint ${prefix}question_kind_question_fk
        foreign key (script_id, question_id) references ${question} (script_id, question_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_bin;

-- The options of a choice. points are for recruiters alone.
create table ${question_option} (
    script_id    varchar(64)  not null,
    question_id  varchar(64)  not null,
    position     integer      not null,
    option_id    varchar(64)  not null,
    option_label varchar(200) not null,
    points       integer,
    constraint ${prefix}question_option_pk primary key (script_id, question_id, position),
    constraint ${prefix}question_option_id_uk unique (script_id, question_id, option_id),
    constraint ${prefix}question_option_kind_fk
        foreign key (script_id, question_id) references ${question_kind} (script_id, question_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_bin;

insert into ${schema_version} (version) values (2);
