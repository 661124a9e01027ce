create table saved_view (
  id bigint not null primary key,
  owner_name varchar(60) not null,
  title varchar(40) not null,
  asked varchar(1000) not null,
  saved_at datetime(6) not null
);

create unique index saved_view_owner on saved_view (owner_name, title);
