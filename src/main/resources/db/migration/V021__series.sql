create table running_number (
  id varchar(32) not null primary key,
  last_number int not null
);
