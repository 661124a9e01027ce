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

create table observer_leave (
  id bigint not null primary key,
  observer_id bigint not null,
  first_day date not null,
  last_day date not null,
  stated_at datetime(6) not null,
  stated_by varchar(60) not null,
  taken_back_at datetime(6),
  foreign key (observer_id) references observer (id)
);

create index observer_leave_observer on observer_leave (observer_id, first_day);

create table observer_doing (
  id varchar(60) not null primary key,
  observer_id bigint not null,
  quarter varchar(6) not null,
  doing varchar(16) not null,
  how_many int not null,
  foreign key (observer_id) references observer (id)
);

create index observer_doing_observer on observer_doing (observer_id, quarter);

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
create index recusal_observer on recusal (observer_id, id);

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
create index invitation_observer on invitation (observer_id, id);

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
create index letter_observer on letter (observer_id, number);

create table letter_counter (
  year_of int not null primary key,
  last_number int not null
);

insert into letter_counter (year_of, last_number) values
  (2025, 0), (2026, 0), (2027, 0), (2028, 0), (2029, 0), (2030, 0), (2031, 0), (2032, 0), (2033, 0), (2034, 0),
  (2035, 0), (2036, 0), (2037, 0), (2038, 0), (2039, 0), (2040, 0), (2041, 0), (2042, 0), (2043, 0), (2044, 0);
