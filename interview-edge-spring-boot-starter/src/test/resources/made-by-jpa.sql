create table interview_session (id uuid primary key);
