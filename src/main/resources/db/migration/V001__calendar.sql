create table local_day (
  on_day date not null,
  working boolean not null,
  reason varchar(200) not null,
  set_by varchar(100) not null,
  set_at datetime(6) not null,
  primary key (on_day)
);

create table sla_limit (
  id bigint not null,
  code varchar(40) not null,
  name_zh varchar(100) not null,
  name_en varchar(100) not null,
  counted_zh varchar(100) not null,
  counted_en varchar(100) not null,
  amount int not null,
  unit varchar(20) not null,
  basis varchar(200) not null,
  from_day date not null,
  reason varchar(200) not null,
  set_by varchar(100) not null,
  set_at datetime(6) not null,
  primary key (id)
);

create index sla_limit_from on sla_limit (from_day, id);
create index sla_limit_code on sla_limit (code);
