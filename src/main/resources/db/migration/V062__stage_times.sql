-- How long issues stood at each stage, in working days, by the month in which they left it; unit_code is * for the whole city.
create table stage_time (
  unit_code varchar(8) not null,
  month_no int not null,
  stage_name varchar(20) not null,
  took_days int not null,
  passages bigint not null,
  primary key (unit_code, month_no, stage_name, took_days)
);

create index stage_time_stage on stage_time (stage_name, month_no, unit_code);

-- Issues whose passages are to be added: after every move, and once for all that were moved before.
create table stage_time_due (
  issue_no varchar(16) not null primary key,
  foreign key (issue_no) references issue (number)
);

alter table issue_passage add column stage_days int;

insert into stage_time_due (issue_no) select number from issue;
