create table account (
  id bigint not null primary key,
  version int not null,
  name varchar(40) not null,
  display_zh varchar(60) not null,
  display_en varchar(120) not null,
  role_name varchar(20) not null,
  unit_code varchar(8) not null,
  hash varchar(400) not null,
  previous_hashes longtext not null,
  password_changed datetime(6) not null,
  must_change boolean not null,
  failed_tries int not null,
  locked_until datetime(6),
  disabled boolean not null,
  demo boolean not null,
  idle_since datetime(6) not null,
  last_sign_in datetime(6)
);

create unique index account_name on account (name);
create index account_role on account (role_name, unit_code, name);
create index account_unit on account (unit_code, name);

create table sign_in_code (
  account varchar(60) not null primary key,
  hash varchar(400) not null,
  expires_at datetime(6) not null
);
