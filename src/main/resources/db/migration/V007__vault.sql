create table vault_key (
  key_id varchar(16) not null primary key,
  check_mark varchar(64) not null
);

create table sealed_identity (
  pseudonym varchar(12) not null primary key,
  secrecy varchar(12) not null,
  key_id varchar(16) not null,
  account_mark varchar(64) not null,
  sealed longblob not null,
  entered_on date not null
);

create unique index sealed_identity_mark on sealed_identity (account_mark);
create index sealed_identity_key on sealed_identity (key_id, pseudonym);

create table anonymous_reporter (
  pseudonym varchar(12) not null primary key,
  key_id varchar(16) not null,
  code_mark varchar(64) not null
);

create unique index anonymous_reporter_mark on anonymous_reporter (code_mark);
create index anonymous_reporter_key on anonymous_reporter (key_id);

create table disclosure_request (
  id varchar(13) not null primary key,
  pseudonym varchar(12) not null,
  issue_number varchar(32) not null,
  purpose varchar(16) not null,
  reason varchar(1000) not null,
  asker varchar(64) not null,
  asked_at datetime(6) not null,
  state varchar(10) not null,
  ruler varchar(64),
  ruled_at datetime(6),
  ruling varchar(1000),
  seen_at datetime(6)
);

create index disclosure_request_state on disclosure_request (state, id);
create index disclosure_request_asker on disclosure_request (asker, id);
create index disclosure_request_issue on disclosure_request (issue_number, asker);

create table sealed_text (
  place varchar(60) not null primary key,
  key_id varchar(16) not null,
  sealed longblob not null
);

create index sealed_text_key on sealed_text (key_id, place);
