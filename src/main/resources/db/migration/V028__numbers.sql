-- Of each year's numbers, the order in which they are given out.
alter table issue_number_block add column secret varchar(64) default '' not null;

-- Whoever does not work on an issue knows when it was handed out, never when it was filed.
alter table issue add column handed_on date;

update issue set handed_on = (
  select max(d.started_on) from issue_deadline d where d.issue_id = issue.id and d.kind = 'RECTIFICATION'
);

create index issue_filed on issue (filed_at, number);
create index issue_handed on issue (handed_on, number);
create index issue_lead_handed on issue (lead_unit, handed_on, number);
create index issue_longest on issue (ended, handed, handed_on, number);
