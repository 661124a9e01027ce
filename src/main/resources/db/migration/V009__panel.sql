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
