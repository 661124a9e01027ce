create table journey (
  id bigint not null primary key,
  version int not null,
  account varchar(60) not null,
  client_key varchar(64) not null,
  task_id bigint,
  process_code varchar(8) not null,
  edition int not null,
  district varchar(12) not null,
  channel varchar(16) not null,
  form varchar(16) not null,
  state varchar(12) not null,
  revision int not null,
  journal longtext not null,
  began date not null,
  changed_at datetime(6) not null,
  month_of varchar(7),
  reported_on date,
  after_round boolean not null,
  days decimal(8,1),
  time_measured varchar(8),
  troubles int not null,
  praises int not null,
  days_at_least decimal(8,1)
);

create unique index journey_client on journey (account, client_key);
create index journey_key on journey (client_key);
create index journey_account on journey (account, changed_at);
create index journey_month on journey (state, month_of, id);
create index journey_process on journey (state, process_code, month_of, id);
create index journey_unmeasured on journey (state, time_measured);

create table journey_unit (
  journey_id bigint not null,
  unit_code varchar(8) not null,
  primary key (unit_code, journey_id),
  foreign key (journey_id) references journey (id)
);

create index journey_unit_journey on journey_unit (journey_id);

create table journey_overwritten (
  id bigint not null primary key,
  journey_id bigint not null,
  field varchar(16) not null,
  content longtext not null,
  edited_at datetime(6) not null,
  device varchar(40) not null,
  after_report boolean not null,
  foreign key (journey_id) references journey (id)
);

create index journey_overwritten_journey on journey_overwritten (journey_id);

create table journey_photo (
  id bigint not null primary key,
  journey_id bigint not null,
  hash varchar(64) not null,
  step_no int not null,
  file_id varchar(20) not null,
  foreign key (journey_id) references journey (id)
);

create unique index journey_photo_hash on journey_photo (journey_id, hash);

create table journey_filed (
  id bigint not null primary key,
  journey_id bigint not null,
  code varchar(20) not null,
  issue_sealed varchar(200) not null,
  foreign key (journey_id) references journey (id)
);

create unique index journey_filed_code on journey_filed (journey_id, code);
