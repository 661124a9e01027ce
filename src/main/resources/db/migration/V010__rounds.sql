create table round_of_visits (
  id bigint not null primary key,
  version int not null,
  title varchar(120) not null,
  kind varchar(16) not null,
  begins date not null,
  ends date not null,
  script longtext not null,
  together int not null,
  by_lot int not null,
  seed bigint not null,
  state varchar(12) not null,
  made_by varchar(60) not null,
  made_at datetime(6) not null
);

create index round_state on round_of_visits (state, begins, id);
create index round_begins on round_of_visits (begins, id);

create table round_process (
  round_id bigint not null,
  process_code varchar(8) not null,
  primary key (round_id, process_code),
  foreign key (round_id) references round_of_visits (id)
);

create table round_district (
  round_id bigint not null,
  district varchar(12) not null,
  primary key (round_id, district),
  foreign key (round_id) references round_of_visits (id)
);

create table round_form (
  round_id bigint not null,
  form varchar(16) not null,
  primary key (round_id, form),
  foreign key (round_id) references round_of_visits (id)
);

create table assignment (
  id bigint not null primary key,
  version int not null,
  round_id bigint not null,
  visit_key varchar(40) not null,
  account varchar(60) not null,
  process_code varchar(8) not null,
  edition int not null,
  unit_code varchar(8) not null,
  district varchar(12) not null,
  channel varchar(20) not null,
  form varchar(16) not null,
  measure_no int not null,
  drawn boolean not null,
  begins date not null,
  ends date not null,
  state varchar(12) not null,
  reason varchar(400) not null,
  done_on date,
  changed_at datetime(6) not null,
  unique (visit_key, account),
  foreign key (round_id) references round_of_visits (id)
);

create index assignment_account on assignment (account, state, ends, id);
create index assignment_round on assignment (round_id, state, id);
create index assignment_ends on assignment (state, ends, id);
create index assignment_place on assignment (process_code, district, channel, done_on);
create index assignment_counter on assignment (account, unit_code, district, channel, ends);
