-- The ladder: papers to a unit that is late, proposed, issued under a number, answered, released.
create table paper (
  id bigint not null primary key,
  version int not null,
  step varchar(24) not null,
  letter boolean not null,
  number varchar(16) not null,
  title varchar(400) not null,
  unit_code varchar(8) not null,
  due_on date not null,
  cause varchar(24) not null,
  state varchar(12) not null,
  words longtext not null,
  proposed_on date not null,
  proposed_by varchar(100) not null,
  by_hand boolean not null,
  year_no int,
  running_no int,
  label varchar(80),
  issued_on date,
  issued_by varchar(100),
  answer_due date,
  acknowledged_on date,
  acknowledged_by varchar(100),
  answer longtext,
  promised_on date,
  answered_by varchar(100),
  signed_by varchar(100),
  signed_on date,
  sent_back longtext,
  appeal longtext,
  appealed_by varchar(100),
  appealed_on date,
  ruling_due date,
  ruling varchar(12),
  ruling_words longtext,
  ended_on date,
  ended_by varchar(100),
  ending longtext,
  lapse varchar(16),
  foreign key (number) references issue (number)
);
create unique index paper_once on paper (number, step, unit_code, due_on, cause);
create unique index paper_numbered on paper (step, year_no, running_no);
create index paper_unit on paper (unit_code, issued_on, id);
create index paper_state on paper (state, proposed_on, id);
create index paper_step on paper (step, state, proposed_on, id);
create index paper_answer on paper (state, answer_due, id);
create index paper_promised on paper (state, promised_on, id);
