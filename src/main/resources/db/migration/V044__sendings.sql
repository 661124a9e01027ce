-- What was sent and taken, by a mark: sent again it does nothing.
create table sending (
  mark varchar(64) not null primary key,
  taken_at datetime(6) not null
);
create index sending_taken on sending (taken_at);
