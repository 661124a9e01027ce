create table notice (
  id bigint not null primary key,
  address varchar(100) not null,
  matter varchar(32) not null,
  issue_number varchar(16) not null,
  title varchar(240) not null,
  due_on date,
  at_time datetime(6) not null,
  read_at datetime(6),
  delivery varchar(12) not null,
  delivered_at datetime(6)
);

create index notice_newest on notice (address, at_time, id);
create index notice_unread on notice (address, read_at, at_time, id);
create index notice_issue on notice (issue_number, read_at);
create index notice_delivery on notice (delivery, at_time);

create table notice_occasion (
  id bigint not null primary key,
  issue_number varchar(16) not null,
  what varchar(24) not null,
  on_day date not null
);

create unique index notice_occasion_once on notice_occasion (issue_number, what, on_day);
