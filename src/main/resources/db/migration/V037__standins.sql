-- Who acts in whose part, and until when; who acts for the office where its own unit is meant.
create table stand_in (
  id bigint not null,
  version int not null,
  part varchar(20) not null,
  absent varchar(100) not null,
  about varchar(8) not null,
  deputy varchar(100) not null,
  from_day date not null,
  until_day date,
  named_by varchar(100) not null,
  named_at datetime(6) not null,
  ended_at datetime(6),
  primary key (id)
);
create index stand_in_deputy on stand_in (deputy, ended_at);
create index stand_in_absent on stand_in (absent, ended_at);
create index stand_in_about on stand_in (about, ended_at);
alter table issue add column left_to varchar(8);
