-- The list of a year is an edition: a correction is a new one, and what stood before stays readable.
create table year_edition (
  id bigint not null,
  year_no int not null,
  version_no int not null,
  announced boolean not null,
  notice varchar(400) not null,
  source varchar(1000) not null,
  set_by varchar(100) not null,
  set_at datetime(6) not null,
  primary key (id)
);
create unique index year_edition_version on year_edition (year_no, version_no);

create table year_edition_day (
  edition_id bigint not null,
  on_day date not null,
  off boolean not null,
  name varchar(120) not null,
  primary key (edition_id, on_day),
  foreign key (edition_id) references year_edition (id)
);

-- How often the calendar has been changed: whoever changes it holds this row until it is done.
create table calendar_head (
  id int not null,
  changes bigint not null,
  primary key (id)
);
insert into calendar_head (id, changes) values (1, 0);

-- What became of the days on which things are due, and how far that is.
create table calendar_change (
  id bigint not null,
  notice varchar(400) not null,
  sooner boolean not null,
  days longtext not null,
  first_day date not null,
  made_by varchar(100) not null,
  made_at datetime(6) not null,
  after_no varchar(16) not null,
  looked int not null,
  moved int not null,
  cards int not null,
  done_at datetime(6),
  settled_at datetime(6),
  primary key (id)
);
create index calendar_change_done on calendar_change (done_at, id);
create index calendar_change_settled on calendar_change (settled_at, done_at, id);
create index calendar_change_made on calendar_change (made_at, id);
