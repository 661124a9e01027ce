-- A verdict that goes against a unit, its appeal and the ruling.
alter table issue add column verdict_unit varchar(8);
alter table issue add column verdict_on date;
alter table issue add column verdict_bad boolean not null default false;
alter table issue add column verdict_by varchar(60);
alter table issue add column verdict_work_began datetime(6);
alter table issue add column verdict_appeal varchar(4000);
alter table issue add column verdict_ruling_due date;
alter table issue add column verdict_ruling varchar(8);
alter table issue add column verdict_ruling_words varchar(4000);
alter table issue add column doubted boolean not null default false;

create index issue_verdict_due on issue (verdict_ruling_due, number);
