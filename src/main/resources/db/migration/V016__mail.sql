create table message (
  id bigint not null primary key,
  version int not null,
  reference varchar(60) not null,
  way varchar(8) not null,
  state varchar(8) not null,
  fault varchar(16),
  tries int not null,
  next_try_at datetime(6) not null,
  good_until datetime(6) not null,
  written_at datetime(6) not null,
  ended_at datetime(6)
);
create index message_due on message (state, next_try_at);
create index message_reference on message (reference, written_at);
