create table measure (
  number int not null primary key,
  dimension varchar(20) not null,
  title varchar(120) not null,
  english varchar(200) not null,
  lead_unit varchar(8) not null,
  observed varchar(20) not null
);

create table measure_unit (
  measure int not null,
  position int not null,
  unit_code varchar(8) not null,
  circle int not null,
  primary key (measure, position),
  foreign key (measure) references measure (number)
);

create table target (
  id varchar(8) not null primary key,
  measure int not null,
  indicator varchar(120) not null,
  english varchar(200) not null,
  comparison varchar(20) not null,
  aim decimal(14, 2) not null,
  unit varchar(20) not null,
  unit_english varchar(30) not null,
  deadline date not null,
  kind varchar(20) not null,
  stated varchar(20) not null,
  soft boolean not null,
  approximate boolean not null,
  tolerance int not null,
  note varchar(300) not null,
  note_english varchar(300) not null,
  foreign key (measure) references measure (number)
);

create index target_of_measure on target (measure);

create table target_progress (
  id bigint not null primary key,
  target_id varchar(8) not null,
  reached decimal(14, 2) not null,
  as_of date not null,
  by_unit varchar(8) not null,
  by_name varchar(100) not null,
  at_time datetime(6) not null,
  note varchar(1000) not null,
  foreign key (target_id) references target (id)
);

create index progress_of_target on target_progress (target_id, as_of, at_time);
