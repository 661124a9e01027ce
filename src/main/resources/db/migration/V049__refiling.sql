-- What is filed from a draft is linked with what ended before it.
create table refiling_draft (
  draft_mark varchar(64) not null primary key,
  before_no varchar(16) not null,
  begun_at datetime(6) not null,
  foreign key (before_no) references issue (number)
);

create index refiling_draft_begun on refiling_draft (begun_at);

create table refiling (
  issue_no varchar(16) not null primary key,
  before_no varchar(16) not null,
  foreign key (issue_no) references issue (number),
  foreign key (before_no) references issue (number)
);

create index refiling_before on refiling (before_no, issue_no);
