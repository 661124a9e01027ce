-- How somebody wants to be told outside the house; minutes of the day in the city's time.
create table way_choice (
  account varchar(60) not null primary key,
  duties varchar(8) not null,
  outcome varchar(8) not null,
  news varchar(8) not null,
  read_in varchar(2) not null,
  quiet_from int not null,
  quiet_until int not null,
  token_hash varchar(64),
  changed_at datetime(6) not null
);
create unique index way_choice_token on way_choice (token_hash);

-- What somebody is yet to be told outside the house.
create table notice_waiting (
  notice bigint not null primary key,
  address varchar(100) not null,
  matter varchar(8) not null,
  urgent boolean not null,
  again boolean not null,
  ready_at datetime(6) not null
);
create index notice_waiting_ready on notice_waiting (ready_at, address);
create index notice_waiting_address on notice_waiting (address, ready_at, notice);
create index notice_waiting_matter on notice_waiting (matter, ready_at);

-- What the robot of a group is yet to count.
create table robot_waiting (
  id bigint not null primary key,
  crowd varchar(16) not null,
  subject varchar(60) not null,
  ready_at datetime(6) not null
);
create unique index robot_waiting_once on robot_waiting (crowd, subject);
create index robot_waiting_ready on robot_waiting (crowd, ready_at);

-- That somebody was written to, on an occasion once.
create table told (
  id bigint not null primary key,
  account varchar(60) not null,
  occasion varchar(32) not null,
  told_at datetime(6) not null
);
create unique index told_once on told (account, occasion);
create index told_at on told (told_at);

-- The words of messages as operators changed them; an empty body brings the shipped ones back.
create table text_version (
  id bigint not null primary key,
  kind varchar(16) not null,
  read_in varchar(2) not null,
  version_no int not null,
  subject varchar(240) not null,
  body varchar(4000) not null,
  written_by varchar(60) not null,
  written_at datetime(6) not null
);
create unique index text_version_once on text_version (kind, read_in, version_no);
