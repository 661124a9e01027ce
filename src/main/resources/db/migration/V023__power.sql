alter table account add column contact_way varchar(8);
alter table account add column contact_mask varchar(160);
alter table account add column contact_since datetime(6);
alter table account add column contact_proven boolean not null default false;
alter table account add column former_mask varchar(160);
alter table account add column by_code boolean not null default false;
alter table account add column shut_since datetime(6);
create index account_shut on account (shut_since, name);

update account set by_code = true where role_name = 'OBSERVER';

create table contact_proof (
  account varchar(60) not null primary key,
  opening boolean not null,
  hash varchar(400) not null,
  tries int not null,
  sent_at datetime(6) not null
);

create table power_request (
  id bigint not null primary key,
  version int not null,
  account varchar(40) not null,
  matter varchar(12) not null,
  state varchar(10) not null,
  role_name varchar(20) not null,
  unit_code varchar(8) not null,
  to_contact boolean not null,
  asked_by varchar(60) not null,
  asked_as varchar(20) not null,
  asked_at datetime(6) not null,
  confirmed_by varchar(60),
  confirmed_at datetime(6),
  hash varchar(400)
);
create index power_request_account on power_request (account, state, id);
create index power_request_waiting on power_request (state, asked_at, id);

alter table sign_in_code add column sent boolean not null default false;
