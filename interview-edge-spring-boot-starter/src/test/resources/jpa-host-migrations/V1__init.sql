create sequence job_application_seq increment by 50;
create table job_application (id bigint primary key, stage varchar(255), session_id uuid);
