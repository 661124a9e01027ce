create table appointment (
  account varchar(60) not null primary key,
  valid_from date not null,
  valid_until date not null,
  undertaking varchar(16),
  undertaken_at datetime(6)
);
