-- What an improvement changes for others: units that may have the same trouble, editions of the catalogue.
create table lesson (
  id bigint not null primary key,
  number varchar(16) not null,
  title varchar(240) not null,
  words longtext not null,
  given_by varchar(100) not null,
  given_at datetime(6) not null,
  foreign key (number) references issue (number)
);
create index lesson_issue on lesson (number, given_at, id);

create table lesson_reply (
  id bigint not null primary key,
  version int not null,
  lesson_id bigint not null,
  unit_code varchar(8) not null,
  state varchar(10) not null,
  due date not null,
  turn_began datetime(6) not null,
  has_it boolean,
  words longtext,
  written_by varchar(100),
  signed_by varchar(100),
  signed_on date,
  sent_back longtext,
  foreign key (lesson_id) references lesson (id)
);
create unique index lesson_reply_lesson on lesson_reply (lesson_id, unit_code);
create index lesson_reply_unit on lesson_reply (unit_code, due, id);
create index lesson_reply_waiting on lesson_reply (unit_code, state);
create index lesson_reply_due on lesson_reply (state, due, id);

create table promise_change (
  id bigint not null primary key,
  number varchar(16) not null,
  process_code varchar(8) not null,
  edition_no int not null,
  named_by varchar(100) not null,
  named_at datetime(6) not null,
  foreign key (number) references issue (number)
);
create unique index promise_change_issue on promise_change (number, process_code, edition_no);
create index promise_change_process on promise_change (process_code, edition_no);
