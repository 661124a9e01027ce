create table service_process (
  code varchar(8) not null primary key,
  name varchar(120) not null,
  english varchar(200) not null,
  lead_unit varchar(8) not null
);

create table process_unit (
  process_code varchar(8) not null,
  position int not null,
  unit_code varchar(8) not null,
  primary key (process_code, position),
  foreign key (process_code) references service_process (code)
);

create table process_measure (
  process_code varchar(8) not null,
  position int not null,
  measure int not null,
  primary key (process_code, position),
  foreign key (process_code) references service_process (code)
);

create table process_step (
  process_code varchar(8) not null,
  position int not null,
  name varchar(120) not null,
  english varchar(200) not null,
  doer varchar(20) not null,
  unit_code varchar(8),
  amount decimal(6, 1),
  span varchar(20) not null,
  counted boolean not null,
  primary key (process_code, position),
  foreign key (process_code) references service_process (code)
);

create table promise (
  id bigint not null primary key,
  process_code varchar(8) not null,
  version int not null,
  valid_from date not null,
  amount decimal(6, 1),
  span varchar(20) not null,
  visits int not null,
  fee decimal(12, 2),
  demo boolean not null,
  note varchar(400) not null,
  note_english varchar(400) not null,
  unique (process_code, version),
  foreign key (process_code) references service_process (code)
);

create table promise_channel (
  promise_id bigint not null,
  position int not null,
  channel varchar(20) not null,
  primary key (promise_id, position),
  foreign key (promise_id) references promise (id)
);

create table promise_document (
  promise_id bigint not null,
  position int not null,
  name varchar(120) not null,
  english varchar(200) not null,
  primary key (promise_id, position),
  foreign key (promise_id) references promise (id)
);
