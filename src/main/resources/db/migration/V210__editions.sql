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

-- What was promised so far becomes the first edition, with the units and steps it was promised with.
insert into edition
  select p.id, p.process_code, p.version, p.valid_from, false, s.name, s.english, s.lead_unit,
    p.amount, p.span, p.visits, p.fee, p.demo, p.note, p.note_english, '', 'bihuan', p.valid_from
  from promise p join service_process s on s.code = p.process_code;
insert into edition_unit
  select p.id, u.position, u.unit_code
  from process_unit u join promise p on p.process_code = u.process_code;
insert into edition_measure
  select p.id, m.position, m.measure
  from process_measure m join promise p on p.process_code = m.process_code;
insert into edition_step
  select p.id, s.position, s.name, s.english, s.doer, s.unit_code, s.amount, s.span, s.counted
  from process_step s join promise p on p.process_code = s.process_code;
insert into edition_channel
  select c.promise_id, c.position, c.channel from promise_channel c;
insert into edition_document
  select d.promise_id, d.position, d.name, d.english from promise_document d;

drop table process_unit;
drop table process_measure;
drop table process_step;
drop table promise_channel;
drop table promise_document;
drop table promise;
drop table service_process;
