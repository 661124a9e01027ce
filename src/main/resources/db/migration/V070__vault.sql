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
