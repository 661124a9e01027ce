-- What somebody's calendar was last told of a duty, so that it hears of every change.
create table calendar_entry (
  id bigint not null primary key,
  account varchar(60) not null,
  number varchar(16) not null,
  title varchar(240) not null,
  due_on date not null,
  sequence_no int not null,
  cancelled boolean not null,
  changed_at datetime(6) not null
);
create unique index calendar_entry_once on calendar_entry (account, number);
