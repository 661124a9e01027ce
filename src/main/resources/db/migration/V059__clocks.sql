-- A limit may be set for a class, a measure or a unit alone, and counted in hours; what lists show of the clock that runs.
alter table sla_limit add column reach varchar(12) default 'EVERYTHING' not null;
alter table sla_limit add column reach_of varchar(40) default '' not null;

alter table issue_deadline add column started_at datetime(6);
alter table issue_deadline add column hours_unit varchar(12);

alter table issue add column due_at datetime(6);
alter table issue add column warn_at datetime(6);
alter table issue add column clock_started date;
alter table issue add column clock_stood int;

create index issue_warn on issue (warn_at, number);

-- A basis is a paper or a practice, never a note of whoever wrote the figure down.
update sla_limit set basis = replace(replace(basis, '；设计默认', ''), '设计默认', '') where set_by = 'bihuan';
