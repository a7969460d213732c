create table stage (name varchar(20) primary key);
