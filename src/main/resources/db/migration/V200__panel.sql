create table observer (
  id bigint not null primary key,
  version int not null,
  account varchar(60),
  name varchar(60) not null,
  name_en varchar(120) not null,
  category varchar(20) not null,
  officer boolean not null,
  organisation varchar(120) not null,
  interests varchar(300) not null,
  districts varchar(60) not null,
  tongues varchar(120) not null,
  one_off boolean not null,
  activity varchar(200) not null,
  term_from date not null,
  term_until date not null,
  term_number int not null,
  membership varchar(12) not null,
  leave_from date,
  leave_until date,
  undertaking varchar(16),
  undertaken_at datetime(6),
  undertaking_seal varchar(64),
  left_on date,
  leaving varchar(16),
  left_words varchar(500),
  entered_at datetime(6) not null
);
create unique index observer_account on observer (account);
create index observer_name on observer (name, id);
create index observer_membership on observer (membership, term_until);

create table recusal (
  id bigint not null primary key,
  observer_id bigint not null,
  ground varchar(20) not null,
  unit_code varchar(8),
  organisation varchar(120) not null,
  declared boolean not null,
  until_day date,
  stated_at datetime(6) not null,
  stated_by varchar(60) not null,
  ended_at datetime(6),
  foreign key (observer_id) references observer (id)
);
create index recusal_unit on recusal (unit_code, ended_at);
create index recusal_until on recusal (until_day, ended_at);

create table invitation (
  id bigint not null primary key,
  version int not null,
  observer_id bigint not null,
  token_hash varchar(64) not null,
  way varchar(8) not null,
  issued_at datetime(6) not null,
  issued_by varchar(60) not null,
  expires_at datetime(6) not null,
  handed_at datetime(6),
  used_at datetime(6),
  withdrawn_at datetime(6),
  foreign key (observer_id) references observer (id)
);
create unique index invitation_token on invitation (token_hash);
create index invitation_waiting on invitation (handed_at, id);

create table letter (
  number varchar(24) not null primary key,
  observer_id bigint not null,
  check_code varchar(24) not null,
  name varchar(60) not null,
  name_en varchar(120) not null,
  category varchar(20) not null,
  officer boolean not null,
  term_from date not null,
  term_until date not null,
  issued_on date not null,
  issued_by varchar(60) not null,
  revoked_on date,
  foreign key (observer_id) references observer (id)
);
create unique index letter_check on letter (check_code);

create table observer_doing (
  id varchar(60) not null primary key,
  observer_id bigint not null,
  quarter varchar(6) not null,
  doing varchar(16) not null,
  how_many int not null,
  foreign key (observer_id) references observer (id)
);

insert into observer (id, version, account, name, name_en, category, officer, organisation, interests, districts, tongues,
    one_off, activity, term_from, term_until, term_number, membership, undertaking, undertaken_at, entered_at)
select row_number() over (order by a.account), 0, a.account, coalesce(c.display_zh, a.account), coalesce(c.display_en, ''),
    'OTHER', false, '', '', '', '', false, '', a.valid_from, a.valid_until, 1, 'SERVING', a.undertaking, a.undertaken_at,
    coalesce(a.undertaken_at, c.password_changed, '2026-01-01 00:00:00')
from appointment a left join account c on c.name = a.account;

drop table appointment;
