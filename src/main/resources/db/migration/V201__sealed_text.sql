create table sealed_text (
  place varchar(60) not null primary key,
  key_id varchar(16) not null,
  sealed longblob not null
);
create index sealed_text_key on sealed_text (key_id, place);
