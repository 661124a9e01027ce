create table founding_story (
  story varchar(16) not null primary key,
  number varchar(16) not null
);
