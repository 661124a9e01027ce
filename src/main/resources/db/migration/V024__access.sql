create table throttle (
  mark varchar(64) not null primary key,
  used int not null,
  ends_at datetime(6) not null
);

create index throttle_end on throttle (ends_at);

create table throttle_key (
  day_of date not null primary key,
  secret varchar(64) not null
);

create table device (
  id varchar(26) not null primary key,
  version int not null,
  account varchar(40) not null,
  mark varchar(64) not null,
  device_kind varchar(60) not null,
  first_day date not null,
  last_day date not null,
  session_name varchar(26),
  opened_at datetime(6) not null,
  failed_tries int not null,
  locked_until datetime(6)
);

create unique index device_mark on device (account, mark);
create index device_day on device (last_day);

alter table sign_in_code add column tries int not null default 0;
