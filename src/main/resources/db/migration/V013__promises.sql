create table promise_turn (
  process_code varchar(8) not null primary key,
  journeys int not null
);

create table promise_cell (
  id bigint not null primary key,
  process_code varchar(8) not null,
  edition int not null,
  channel varchar(16) not null,
  district varchar(12) not null,
  month_of varchar(7) not null,
  step_no int not null,
  unit_code varchar(8) not null,
  journeys int not null,
  days varchar(4000) not null,
  minutes varchar(4000) not null,
  judged int not null,
  kept int not null,
  lost int not null,
  visits_counted int not null,
  visits_kept int not null,
  documents_counted int not null,
  documents_exceeded int not null,
  documents_beyond int not null,
  fees_counted int not null,
  fees_kept int not null
);

create unique index promise_cell_key on promise_cell (process_code, edition, channel, district, month_of, step_no);
create index promise_cell_place on promise_cell (channel, district, month_of, step_no, lost, process_code, edition);
create index promise_cell_unit on promise_cell (unit_code, channel, district, month_of);

create table promise_journey (
  id varchar(24) not null primary key,
  process_code varchar(8) not null,
  edition int not null,
  channel varchar(16) not null,
  district varchar(12) not null,
  month_of varchar(7) not null,
  span varchar(20) not null,
  promised decimal(8,1),
  days decimal(8,1),
  kept boolean,
  visits_promised int not null,
  visits int,
  documents_beyond int,
  fee_promised decimal(12,2),
  fee decimal(12,2),
  days_at_least decimal(8,1)
);

create index promise_journey_process on promise_journey (process_code, edition, month_of, id);
create index promise_journey_channel on promise_journey (process_code, edition, channel, month_of, id);
create index promise_journey_district on promise_journey (process_code, edition, district, month_of, id);
create index promise_journey_place on promise_journey (process_code, edition, channel, district, month_of, id);
