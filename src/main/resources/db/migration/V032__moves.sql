-- The second edition of the standard's moves: no stage is a dead end, whoever stays silent.
alter table issue add column lapsed boolean default false not null;
alter table issue add column withdrawal_asked boolean default false not null;
alter table issue add column without_reporter boolean default false not null;
alter table issue add column signed_by_default boolean default false not null;
alter table issue add column suspended_days int;
alter table issue add column redirected int default 0 not null;
alter table issue add column called_in boolean default false not null;
alter table issue add column explained boolean default false not null;
alter table issue add column not_reached boolean default false not null;
alter table issue add column adopted_by varchar(60);
alter table issue add column improvement_signed_by varchar(60);
alter table issue add column without_improvement boolean default false not null;
alter table issue add column heard_unit varchar(8);
alter table issue add column heard_by_reply boolean default false not null;
alter table issue add column turn varchar(16);
alter table issue add column outgoing_edition int default 0 not null;
update issue set outgoing_edition = 1 where outgoing is not null;

-- Whoever was asked for more before has the same days to answer, counted from the day in the city.
update issue set due = cast(timestampadd(day, 15, timestampadd(hour, 8, stage_since)) as date) where stage = 'NEEDS_INFO';

update issue set turn = 'OFFICER' where stage = 'IMPROVING' and adopted_change is null;
update issue set turn = 'COORDINATOR' where stage = 'IMPROVING' and adopted_change is not null;
update issue set improvement_signed_by = signed_by where adopted_change is not null;

-- A stage in which the turn passes on without it ends is read by whose turn it is.
create index issue_turn on issue (stage, turn, due, number);
create index issue_lead_turn on issue (lead_unit, stage, turn, due, number);

create table issue_opinion (
  issue_id bigint not null,
  unit_code varchar(8) not null,
  asked_on date not null,
  amount int not null,
  words longtext,
  written_by varchar(60),
  signed_by varchar(60),
  signed_on date,
  primary key (issue_id, unit_code),
  foreign key (issue_id) references issue (id)
);
create index issue_opinion_owed on issue_opinion (unit_code, signed_on, issue_id);

create table issue_card (
  issue_id bigint not null,
  position_no int not null,
  unit_code varchar(8) not null,
  reason varchar(16) not null,
  shown_on date not null,
  appeal longtext,
  appealed_by varchar(60),
  appealed_on date,
  ruling varchar(12),
  ruling_words longtext,
  primary key (issue_id, position_no),
  foreign key (issue_id) references issue (id)
);
create index issue_card_unit on issue_card (unit_code, issue_id);

create table issue_try (
  issue_id bigint not null,
  tried_at datetime(6) not null,
  primary key (issue_id, tried_at),
  foreign key (issue_id) references issue (id)
);
