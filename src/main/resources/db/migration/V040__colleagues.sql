-- What colleagues tell each other beside an issue: notes, whose it is within a unit, who watches it.
create table remark (
  id bigint not null primary key,
  number varchar(16) not null,
  words longtext not null,
  by_name varchar(100) not null,
  at_time datetime(6) not null,
  mentioned longtext not null,
  kept_from varchar(200) not null,
  foreign key (number) references issue (number)
);
create index remark_issue on remark (number, at_time, id);

create table issue_handler (
  id bigint not null primary key,
  number varchar(16) not null,
  unit_code varchar(8) not null,
  account varchar(100) not null,
  named_by varchar(100) not null,
  named_at datetime(6) not null,
  foreign key (number) references issue (number)
);
create unique index issue_handler_issue on issue_handler (number);
create index issue_handler_account on issue_handler (account, number);

create table issue_watch (
  id bigint not null primary key,
  number varchar(16) not null,
  account varchar(100) not null,
  since_time datetime(6) not null,
  foreign key (number) references issue (number)
);
create unique index issue_watch_issue on issue_watch (number, account);
create unique index issue_watch_account on issue_watch (account, number);
