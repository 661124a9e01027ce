create table recusal (
  id bigint not null primary key,
  observer_id bigint not null,
  ground varchar(20) not null,
  unit_code varchar(8),
  organisation varchar(120) not null,
  declared boolean not null,
  until_day date,
  stated_at datetime(6) not null,
  stated_by varchar(60) not null,
  ended_at datetime(6),
  foreign key (observer_id) references observer (id)
);

create index recusal_unit on recusal (unit_code, ended_at);
create index recusal_until on recusal (until_day, ended_at);
create index recusal_observer on recusal (observer_id, id);
