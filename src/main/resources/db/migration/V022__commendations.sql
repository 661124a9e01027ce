create table commendation (
  id bigint not null primary key,
  journey_id bigint not null,
  code varchar(20) not null,
  process_code varchar(8) not null,
  edition int not null,
  step_no int not null,
  merit varchar(12) not null,
  promised decimal(10,2),
  lived decimal(10,2),
  span varchar(20),
  district varchar(12) not null,
  month_of varchar(7) not null,
  content longtext not null,
  foreign key (journey_id) references journey (id)
);

create unique index commendation_code on commendation (journey_id, code);
create index commendation_month on commendation (month_of, id);
