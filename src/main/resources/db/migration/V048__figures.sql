-- What each issue adds to the figures, and the sums by month, unit and district; month_no as 202611, took_days 0 but for figures in days.
create table figure_case (
  issue_no varchar(16) not null,
  position_no int not null,
  figure_name varchar(20) not null,
  month_no int not null,
  unit_code varchar(8) not null,
  district varchar(12) not null,
  counted varchar(8) not null,
  took_days int not null,
  primary key (issue_no, position_no),
  foreign key (issue_no) references issue (number)
);

create index figure_case_opened on figure_case (figure_name, month_no, unit_code, issue_no);

create table figure_cell (
  month_no int not null,
  figure_name varchar(20) not null,
  unit_code varchar(8) not null,
  district varchar(12) not null,
  took_days int not null,
  part_count int not null,
  whole_count int not null,
  left_count int not null,
  primary key (month_no, figure_name, unit_code, district, took_days)
);

create index figure_cell_unit on figure_cell (unit_code, month_no);

-- Issues to be reckoned anew from a day on: after every deed, and when the time for something is over.
create table figure_due (
  issue_no varchar(16) not null primary key,
  due_on date not null,
  foreign key (issue_no) references issue (number)
);

create index figure_due_on on figure_due (due_on, issue_no);

insert into figure_due (issue_no, due_on) select number, date '2000-01-01' from issue;
