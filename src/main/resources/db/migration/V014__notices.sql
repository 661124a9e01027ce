create table notice (
  id bigint not null primary key,
  address varchar(100) not null,
  matter varchar(32) not null,
  title varchar(240) not null,
  due_on date,
  at_time datetime(6) not null,
  read_at datetime(6),
  subject varchar(60) not null
);

create index notice_newest on notice (address, at_time, id);
create index notice_unread on notice (address, read_at, at_time, id);
create index notice_subject on notice (subject, read_at);

create table notice_occasion (
  id bigint not null primary key,
  what varchar(24) not null,
  on_day date not null,
  subject varchar(60) not null
);

create unique index notice_occasion_once on notice_occasion (subject, what, on_day);
