-- Not every notice is about an issue: a task, a round.
alter table notice add column subject varchar(60);
update notice set subject = concat('issue ', issue_number);
alter table notice drop index notice_issue;
alter table notice drop column issue_number;
alter table notice modify column subject varchar(60) not null;
create index notice_subject on notice (subject, read_at);

alter table notice_occasion add column subject varchar(60);
update notice_occasion set subject = concat('issue ', issue_number);
alter table notice_occasion drop index notice_occasion_once;
alter table notice_occasion drop column issue_number;
alter table notice_occasion modify column subject varchar(60) not null;
create unique index notice_occasion_once on notice_occasion (subject, what, on_day);
