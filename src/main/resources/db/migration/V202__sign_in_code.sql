create table sign_in_code (
  account varchar(60) not null primary key,
  hash varchar(400) not null,
  expires_at datetime(6) not null
);
