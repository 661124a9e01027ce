-- From when on somebody looks again whether an improvement lasts, and what they found.
alter table issue add column effect_due date;
alter table issue add column effect varchar(8);
alter table issue add column effect_words varchar(4000);
alter table issue add column effect_on date;
alter table issue add column effect_reopening boolean not null default false;

create index issue_effect on issue (effect_due, number);

-- What was closed before and is younger than that is looked at too.
update issue set effect_due = closed_on + interval '60' day
where stage = 'CLOSED' and improvement_signed_by is not null and closed_on >= current_date - interval '60' day;
