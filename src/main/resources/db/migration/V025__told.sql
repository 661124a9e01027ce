-- What was reported in one month, whatever month it tells of: units and the public read whole months that are over.
create table promise_month (
  id bigint not null primary key,
  process_code varchar(8) not null,
  edition int not null,
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

create unique index promise_month_key on promise_month (process_code, edition, month_of, step_no);
create index promise_month_whole on promise_month (step_no, month_of);
create index promise_month_unit on promise_month (unit_code, month_of);

-- In which month it was reported is not on record here for journeys counted so far: the month they began in stands for it.
insert into promise_month (id, process_code, edition, month_of, step_no, unit_code, journeys, days, minutes, judged, kept, lost, visits_counted, visits_kept,
  documents_counted, documents_exceeded, documents_beyond, fees_counted, fees_kept)
select id, process_code, edition, month_of, step_no, unit_code, journeys, days, minutes, judged, kept, lost, visits_counted, visits_kept,
  documents_counted, documents_exceeded, documents_beyond, fees_counted, fees_kept
from promise_cell where channel = '*' and district = '*';

-- How many issues about a measure were handed to a unit, closed, and closed with something changed for everyone; month_no as 202611.
create table issue_month (
  month_no int not null,
  measure_no int not null,
  handed int not null,
  closed int not null,
  improved int not null,
  primary key (month_no, measure_no)
);

insert into issue_month (month_no, measure_no, handed, closed, improved)
select extract(year from timestampadd(hour, 8, p.at_time)) * 100 + extract(month from timestampadd(hour, 8, p.at_time)), i.measure_no,
  sum(case when p.what = 'Move.ASSIGN' then 1 else 0 end),
  sum(case when p.what = 'Move.CLOSE' then 1 else 0 end),
  sum(case when p.what = 'Move.CLOSE' and i.adopted_change is not null then 1 else 0 end)
from (select number, what, min(at_time) as at_time from issue_passage where what in ('Move.ASSIGN', 'Move.CLOSE') group by number, what) p
  join issue i on i.number = p.number
group by 1, 2;

-- In which month it was given: editors read of it when that month is over.
alter table commendation add column given_in varchar(7) not null default '';
update commendation set given_in = month_of;
create index commendation_given on commendation (given_in, month_of, id);
