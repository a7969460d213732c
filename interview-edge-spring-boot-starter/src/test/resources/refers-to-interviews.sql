create table applicant (id int primary key, session_id uuid references interview_session (id));
