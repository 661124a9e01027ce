-- What leaders ask for and joint meetings decide: mandates to units; task forces.
create table joint_meeting (
  id bigint not null primary key,
  version int not null,
  title varchar(240) not null,
  held_on date not null,
  place varchar(240) not null,
  called_by varchar(100) not null,
  called_on date not null,
  minutes longtext not null,
  year_no int,
  running_no int,
  label varchar(80),
  issued_on date,
  issued_by varchar(100)
);
create index joint_meeting_held on joint_meeting (held_on, id);
create unique index joint_meeting_numbered on joint_meeting (year_no, running_no);
create table joint_meeting_issue (
  meeting_id bigint not null,
  number varchar(16) not null,
  primary key (meeting_id, number),
  foreign key (meeting_id) references joint_meeting (id)
);
create table joint_meeting_unit (
  meeting_id bigint not null,
  unit_code varchar(8) not null,
  primary key (meeting_id, unit_code),
  foreign key (meeting_id) references joint_meeting (id)
);
create index joint_meeting_unit_unit on joint_meeting_unit (unit_code, meeting_id);

create table mandate (
  id bigint not null primary key,
  version int not null,
  source varchar(12) not null,
  meeting_id bigint,
  number varchar(16),
  title varchar(400) not null,
  words longtext not null,
  due_on date not null,
  given_by varchar(100) not null,
  given_on date not null,
  unit_code varchar(8) not null,
  state varchar(12) not null,
  year_no int,
  running_no int,
  label varchar(80),
  handed_by varchar(100),
  handed_on date,
  answer longtext,
  promised_on date,
  answered_by varchar(100),
  signed_by varchar(100),
  signed_on date,
  sent_back longtext,
  done_by varchar(100),
  done_on date,
  ending longtext,
  foreign key (number) references issue (number),
  foreign key (meeting_id) references joint_meeting (id)
);
create unique index mandate_numbered on mandate (source, year_no, running_no);
create index mandate_state on mandate (state, due_on, id);
create index mandate_unit on mandate (unit_code, state, due_on, id);
create index mandate_issue on mandate (number, given_on, id);
create index mandate_meeting on mandate (meeting_id, id);
create index mandate_giver on mandate (given_by, given_on, id);
create index mandate_promised on mandate (state, promised_on, id);

create table task_force (
  id bigint not null primary key,
  version int not null,
  name varchar(240) not null,
  lead_unit varchar(8) not null,
  until_day date not null,
  formed_by varchar(100) not null,
  formed_on date not null,
  dissolved_by varchar(100),
  dissolved_on date,
  reason longtext
);
create index task_force_formed on task_force (formed_on, id);
create table task_force_member (
  force_id bigint not null,
  unit_code varchar(8) not null,
  primary key (force_id, unit_code),
  foreign key (force_id) references task_force (id)
);
create index task_force_member_unit on task_force_member (unit_code, force_id);
create index task_force_lead on task_force (lead_unit, formed_on, id);
create table task_force_issue (
  force_id bigint not null,
  number varchar(16) not null,
  primary key (force_id, number),
  foreign key (force_id) references task_force (id)
);
