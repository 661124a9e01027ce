create table issue (
  id bigint not null primary key,
  version int not null,
  number varchar(16) not null,
  pseudonym varchar(20) not null,
  secrecy varchar(16) not null,
  source varchar(20) not null,
  title varchar(240) not null,
  original longtext not null,
  wish longtext,
  process_code varchar(8) not null,
  step_no int not null,
  district varchar(12),
  reported_kind varchar(12),
  kind varchar(12),
  cause varchar(24),
  nature varchar(12),
  grade varchar(1),
  measure_no int not null,
  urgent boolean not null,
  outgoing_title varchar(240),
  outgoing longtext,
  outgoing_by varchar(60),
  stage varchar(20) not null,
  phase varchar(16) not null,
  origin varchar(20),
  ended boolean not null,
  filed_at datetime(6) not null,
  stage_since datetime(6) not null,
  changed_at datetime(6) not null,
  asked_for_more boolean not null,
  due date not null,
  paused_on date,
  watched_until date,
  first_contact_due date,
  lead_unit varchar(8),
  assigner varchar(60),
  handed boolean not null,
  returned boolean not null,
  suggested_unit varchar(8),
  extension_asked boolean not null,
  extension_state varchar(12),
  extension_reason longtext,
  reported_by varchar(60),
  reply_measures longtext,
  conclusion varchar(20),
  work_began datetime(6),
  first_contact_on date,
  signed_by varchar(60),
  first_reported_on date,
  reviewed_by varchar(60),
  verifier varchar(60),
  method varchar(12),
  contacted boolean,
  solved boolean,
  satisfaction int,
  contradictory boolean not null,
  dissatisfactions int not null,
  rejections int not null,
  adopted_change varchar(12),
  adopted_words longtext,
  merged_into varchar(16),
  came_back_as varchar(16),
  reopened int not null,
  objected boolean not null,
  objection_waiting boolean not null,
  supervised boolean not null,
  major boolean not null,
  yellow_cards int not null,
  red_cards int not null,
  closed_on date
);

-- Lists are read along one of these, whatever is asked for (see bihuan.lists.Search): each way of narrowing and each pair that
-- narrows has its index in order of pressing. Of two that begin alike MySQL takes the older one, so their order here counts.
create unique index issue_number on issue (number);
create index issue_pressing on issue (ended, due, number);
create index issue_stage on issue (stage, due, number);
create index issue_reporter on issue (pseudonym);
create index issue_verifier on issue (verifier, stage, due, number);
create index issue_trouble on issue (process_code, step_no, cause, closed_on);
create index issue_merged on issue (merged_into);
create index issue_closed on issue (stage, closed_on, number);
create index issue_extension on issue (extension_state, due, number);
create index issue_changed on issue (changed_at, number);
create index issue_objection on issue (objection_waiting, due, number);
create index issue_due on issue (due, number);
create index issue_assigner on issue (assigner, ended, due, number);
create index issue_lead_stage on issue (lead_unit, stage, due, number);
create index issue_marks on issue (grade, nature, kind, district, ended, due, number);
create index issue_stage_marks on issue (stage, grade, nature, kind, district, due, number);
create index issue_supervised on issue (supervised, ended, due, number);
create index issue_major on issue (major, ended, due, number);
create index issue_watched on issue (watched_until, number);
create index issue_lead_watched on issue (lead_unit, watched_until, number);
create index issue_lead on issue (lead_unit, ended, due, number);
create index issue_process on issue (process_code, ended, due, number);
create index issue_measure on issue (measure_no, ended, due, number);
create index issue_lead_measure on issue (lead_unit, measure_no, ended, due, number);
create index issue_lead_process on issue (lead_unit, process_code, ended, due, number);
create index issue_measure_process on issue (measure_no, process_code, ended, due, number);
create index issue_process_stage on issue (process_code, stage, due, number);
create index issue_measure_stage on issue (measure_no, stage, due, number);
create index issue_lead_marks on issue (lead_unit, grade, nature, kind, district, ended, due, number);
create index issue_process_marks on issue (process_code, grade, nature, kind, district, ended, due, number);
create index issue_measure_marks on issue (measure_no, grade, nature, kind, district, ended, due, number);
create index issue_lead_closed on issue (lead_unit, stage, closed_on, number);

create table issue_deadline (
  issue_id bigint not null,
  position_no int not null,
  kind varchar(16) not null,
  started_on date not null,
  limit_code varchar(20),
  amount int not null,
  edition_from date,
  appointed_on date,
  primary key (issue_id, position_no),
  foreign key (issue_id) references issue (id)
);

create table issue_pause (
  issue_id bigint not null,
  position_no int not null,
  deadline_no int not null,
  reason varchar(12) not null,
  began_on date not null,
  ended_on date not null,
  most_days int not null,
  primary key (issue_id, position_no),
  foreign key (issue_id, deadline_no) references issue_deadline (issue_id, position_no)
);

create table issue_prolongation (
  issue_id bigint not null,
  position_no int not null,
  deadline_no int not null,
  limit_code varchar(20) not null,
  amount int not null,
  edition_from date not null,
  granted_on date not null,
  primary key (issue_id, position_no),
  foreign key (issue_id, deadline_no) references issue_deadline (issue_id, position_no)
);

create table issue_cooperating (
  issue_id bigint not null,
  unit_code varchar(8) not null,
  primary key (issue_id, unit_code),
  foreign key (issue_id) references issue (id)
);

create index issue_cooperating_unit on issue_cooperating (unit_code, issue_id);

create table issue_released (
  issue_id bigint not null,
  file_id varchar(40) not null,
  primary key (issue_id, file_id),
  foreign key (issue_id) references issue (id)
);

create table issue_passage (
  id bigint not null primary key,
  number varchar(16) not null,
  what varchar(32) not null,
  from_stage varchar(20),
  to_stage varchar(20),
  by_name varchar(60) not null,
  by_role varchar(20) not null,
  by_unit varchar(8) not null,
  words longtext not null,
  words_for_units longtext not null,
  facts longtext not null,
  at_time datetime(6) not null,
  days_taken int not null,
  for_units boolean not null,
  ledger_seq bigint not null,
  foreign key (number) references issue (number)
);

create index issue_passage_issue on issue_passage (number, at_time, id);

create table issue_number_block (
  year_no int not null primary key,
  next_no bigint not null
);

create table relay_question (
  id bigint not null primary key,
  number varchar(16) not null,
  asked_by varchar(60) not null,
  of_unit boolean not null,
  question longtext not null,
  asked_at datetime(6) not null,
  answer longtext,
  answered_at datetime(6),
  passed_on longtext,
  passed_by varchar(60),
  foreign key (number) references issue (number)
);

create index relay_question_issue on relay_question (number, asked_at, id);

create table saved_view (
  id bigint not null primary key,
  owner_name varchar(60) not null,
  title varchar(40) not null,
  asked varchar(1000) not null,
  saved_at datetime(6) not null
);

create unique index saved_view_owner on saved_view (owner_name, title);
