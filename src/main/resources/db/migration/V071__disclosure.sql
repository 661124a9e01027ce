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
