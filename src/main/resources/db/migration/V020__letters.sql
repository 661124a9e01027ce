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
