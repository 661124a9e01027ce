-- Who is asked what, and where.
create table campaign (
  id bigint not null primary key,
  title_zh varchar(240) not null,
  title_en varchar(240) not null,
  lead_zh varchar(800) not null,
  lead_en varchar(800) not null,
  questionnaire varchar(160) not null,
  edition_id bigint,
  state_now varchar(10) not null,
  opens_on date not null,
  ends_on date,
  answers_most int,
  once_per varchar(10) not null,
  naming varchar(10) not null,
  pages varchar(4000) not null,
  drafted_by varchar(64) not null,
  drafted_on date not null,
  closed_on date,
  counted int not null
);

create index campaign_state on campaign (state_now, ends_on);
create index campaign_day on campaign (opens_on, id);

create table campaign_link (
  id bigint not null primary key,
  campaign_id bigint not null,
  token varchar(16) not null,
  process_code varchar(8) not null,
  step_no int not null,
  unit_code varchar(8) not null,
  district varchar(12),
  channel varchar(12),
  counter varchar(120) not null,
  kiosk boolean not null,
  closed_on date,
  foreign key (campaign_id) references campaign (id)
) default character set utf8mb4 collate utf8mb4_0900_bin;

create unique index campaign_link_token on campaign_link (token);

-- What one person answered: the hour, nothing finer, and nothing of whoever it was.
create table campaign_response (
  id bigint not null primary key,
  campaign_id bigint not null,
  link_id bigint not null,
  edition_id bigint not null,
  given_hour datetime(6) not null,
  answers longtext not null,
  arrival int,
  excluded_on date,
  excluded_by varchar(64),
  excluded_reason varchar(800),
  foreign key (campaign_id) references campaign (id),
  foreign key (link_id) references campaign_link (id)
);

create index campaign_response_number on campaign_response (campaign_id, arrival);
create index campaign_response_waiting on campaign_response (arrival, id);
create index campaign_response_excluded on campaign_response (campaign_id, excluded_on);

-- That somebody has answered where one may answer once; nothing leads from it to an answer.
create table campaign_once (
  mark varchar(64) not null primary key
) default character set utf8mb4 collate utf8mb4_0900_bin;

-- Who is asked by a link of their own; who that is stands sealed, and what they answered nowhere near.
create table campaign_person (
  id bigint not null primary key,
  campaign_id bigint not null,
  link_id bigint not null,
  letter_hash varchar(64) not null,
  answered boolean not null,
  asked_on date not null,
  reminded_on date,
  foreign key (campaign_id) references campaign (id),
  foreign key (link_id) references campaign_link (id)
);

create unique index campaign_person_letter on campaign_person (letter_hash);
create index campaign_person_silent on campaign_person (campaign_id, answered, asked_on);

-- Sums of the answers; address 0 and month 0 stand for all of them.
create table campaign_cell (
  campaign_id bigint not null,
  link_id bigint not null,
  month_no int not null,
  question varchar(200) not null,
  answer varchar(200) not null,
  cases bigint not null,
  primary key (campaign_id, link_id, month_no, question, answer)
) default character set utf8mb4 collate utf8mb4_0900_bin;

create table campaign_pair (
  campaign_id bigint not null,
  question varchar(100) not null,
  other_question varchar(100) not null,
  answer varchar(100) not null,
  other_answer varchar(100) not null,
  cases bigint not null,
  primary key (campaign_id, question, other_question, answer, other_answer)
) default character set utf8mb4 collate utf8mb4_0900_bin;

create table campaign_word (
  campaign_id bigint not null,
  question varchar(200) not null,
  word varchar(60) not null,
  cases bigint not null,
  primary key (campaign_id, question, word)
) default character set utf8mb4 collate utf8mb4_0900_bin;

create index campaign_word_most on campaign_word (campaign_id, question, cases);

create table campaign_text_word (
  campaign_id bigint not null,
  question varchar(200) not null,
  word varchar(60) not null,
  arrival int not null,
  primary key (campaign_id, question, word, arrival)
) default character set utf8mb4 collate utf8mb4_0900_bin;

-- What units and the public are told: sums as they stood when five and more had come in since the last time.
create table campaign_release (
  campaign_id bigint not null,
  unit_code varchar(8) not null,
  answers bigint not null,
  sums longtext not null,
  released_on date not null,
  primary key (campaign_id, unit_code),
  foreign key (campaign_id) references campaign (id)
);

-- Apart from the answers and for seven days: what shows whether a campaign is being played with.
create table campaign_trace (
  id bigint not null primary key,
  campaign_id bigint not null,
  link_id bigint not null,
  trace_day date not null,
  device_mark varchar(64) not null,
  hasty boolean not null,
  hour_no int not null,
  foreign key (campaign_id) references campaign (id)
);

create index campaign_trace_of on campaign_trace (campaign_id, link_id, trace_day);
create index campaign_trace_day on campaign_trace (trace_day);

create table rating_call (
  id bigint not null primary key,
  campaign_id bigint not null,
  response_id bigint not null,
  given_on date not null,
  call_due_on date not null,
  mend_due_on date not null,
  outcome varchar(12),
  words varchar(4000),
  called_by varchar(64),
  called_on date,
  foreign key (campaign_id) references campaign (id)
);

create index rating_call_due on rating_call (outcome, call_due_on, id);
create index rating_call_of on rating_call (campaign_id, call_due_on);
create index rating_call_response on rating_call (response_id);
