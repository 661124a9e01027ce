create table edition (
  id bigint not null primary key,
  process_code varchar(8) not null,
  version int not null,
  valid_from date not null,
  withdrawn boolean not null,
  name varchar(120) not null,
  english varchar(200) not null,
  lead_unit varchar(8) not null,
  amount decimal(6, 1),
  span varchar(20) not null,
  visits int not null,
  fee decimal(12, 2),
  demo boolean not null,
  note varchar(400) not null,
  note_english varchar(400) not null,
  reason varchar(400) not null,
  published_by varchar(64) not null,
  published_at datetime(6) not null,
  unique (process_code, version)
);

create table edition_unit (
  edition_id bigint not null,
  position int not null,
  unit_code varchar(8) not null,
  primary key (edition_id, position),
  foreign key (edition_id) references edition (id)
);

create table edition_measure (
  edition_id bigint not null,
  position int not null,
  measure int not null,
  primary key (edition_id, position),
  foreign key (edition_id) references edition (id)
);

create table edition_step (
  edition_id bigint not null,
  position int not null,
  name varchar(120) not null,
  english varchar(200) not null,
  doer varchar(20) not null,
  unit_code varchar(8),
  amount decimal(6, 1),
  span varchar(20) not null,
  counted boolean not null,
  primary key (edition_id, position),
  foreign key (edition_id) references edition (id)
);

create table edition_channel (
  edition_id bigint not null,
  position int not null,
  channel varchar(20) not null,
  primary key (edition_id, position),
  foreign key (edition_id) references edition (id)
);

create table edition_document (
  edition_id bigint not null,
  position int not null,
  name varchar(120) not null,
  english varchar(200) not null,
  primary key (edition_id, position),
  foreign key (edition_id) references edition (id)
);

create table edition_draft (
  process_code varchar(8) not null primary key,
  revision int not null,
  base_version int not null,
  terms longtext not null,
  begun_by varchar(64) not null,
  begun_at datetime(6) not null,
  changed_by varchar(64) not null,
  changed_at datetime(6) not null
);
