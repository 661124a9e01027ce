-- Whoever has the same trouble says so instead of reporting it anew.
create table joiner_opening (
  number varchar(16) not null primary key,
  title varchar(120) not null,
  words longtext not null,
  in_force boolean not null,
  opened_on date not null,
  foreign key (number) references issue (number)
);

create index joiner_opening_latest on joiner_opening (in_force, opened_on);

create table joiner (
  id bigint not null primary key,
  number varchar(16) not null,
  pseudonym varchar(60) not null,
  browser_mark varchar(64),
  title varchar(120) not null,
  words longtext,
  joined_on date not null,
  withdrawn_on date,
  rated_on date,
  solved boolean,
  satisfaction integer,
  rated_words longtext,
  foreign key (number) references issue (number)
);

create unique index joiner_pseudonym on joiner (pseudonym);
create unique index joiner_browser on joiner (number, browser_mark);
