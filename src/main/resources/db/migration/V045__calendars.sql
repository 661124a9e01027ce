-- A calendar on a phone asks for somebody's tasks by an address that nobody else knows.
create table calendar_feed (
  account varchar(60) not null primary key,
  token_hash varchar(64) not null,
  made_at datetime(6) not null
);
create unique index calendar_feed_token on calendar_feed (token_hash);
