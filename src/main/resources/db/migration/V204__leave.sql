create table observer_leave (
  id bigint not null primary key,
  observer_id bigint not null,
  first_day date not null,
  last_day date not null,
  stated_at datetime(6) not null,
  stated_by varchar(60) not null,
  taken_back_at datetime(6),
  foreign key (observer_id) references observer (id)
);
create index observer_leave_observer on observer_leave (observer_id, first_day);

insert into observer_leave (id, observer_id, first_day, last_day, stated_at, stated_by)
select id, id, leave_from, leave_until, entered_at, coalesce(account, '') from observer where leave_from is not null;

alter table observer drop column leave_from;
alter table observer drop column leave_until;
