-- Whose way was gone again: the trouble finds its issue by a mark that only the vault's key can make.
alter table journey_filed add column issue_mark varchar(64);
create index journey_filed_mark on journey_filed (issue_mark);
create index journey_walked on journey (account, process_code, began);

create table re_run (
  id bigint not null primary key,
  issue_number varchar(16) not null,
  sent_on date not null,
  under_way boolean not null,
  journey_id bigint,
  foreign key (journey_id) references journey (id)
);
create unique index re_run_issue on re_run (issue_number);
create index re_run_journey on re_run (journey_id);
