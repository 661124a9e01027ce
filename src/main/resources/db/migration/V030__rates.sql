-- How much of what was verified in a month was solved, and satisfactory; month_no as 202611. What was verified before is not counted again.
create table rate_month (
  month_no int not null,
  rate_name varchar(12) not null,
  part_count int not null,
  whole_count int not null,
  primary key (month_no, rate_name)
);
