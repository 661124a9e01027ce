-- Every reporter is asked once it is over; their own answer and what the office heard are told apart.
alter table issue add column rated_on date;
alter table issue add column rated_solved boolean;
alter table issue add column rated_satisfaction int;
alter table issue add column called_back_on date;
alter table issue add column called_back_solved boolean;
alter table issue add column called_back_satisfaction int;
alter table issue add column reopening_proposed boolean default false not null;
alter table issue add column left_out boolean default false not null;
create index issue_proposed on issue (reopening_proposed, due, number);

-- Who had reported a merged issue was asked before now: their answer stood in the place of a verdict.
update issue set rated_on = cast(changed_at as date), rated_solved = solved, rated_satisfaction = satisfaction,
  solved = null, satisfaction = null
where stage = 'MERGED' and solved is not null;

-- What the unit itself held to be none of its business left the figures; that stays so for what was verified before now.
update issue set left_out = true where conclusion in ('NOT_BORNE_OUT', 'HANDED_OVER', 'COULD_NOT_REACH') and ended = true;
