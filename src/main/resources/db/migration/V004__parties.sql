create table unit (
  code varchar(8) not null primary key,
  name varchar(100) not null,
  short_name varchar(60) not null,
  english varchar(160) not null,
  kind varchar(30) not null
);

create table unit_member (
  unit_code varchar(8) not null,
  position int not null,
  member varchar(8) not null,
  primary key (unit_code, position),
  foreign key (unit_code) references unit (code),
  foreign key (member) references unit (code)
);
