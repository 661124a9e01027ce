-- A unit's question reaches the reporter only once the office has passed it on.
alter table relay_question add column put longtext;
alter table relay_question add column put_by varchar(60);
alter table relay_question add column declined longtext;
alter table relay_question add column declined_by varchar(60);
alter table relay_question add column waiting boolean default false not null;
create index relay_question_waiting on relay_question (waiting, asked_at, id);

-- Those asked before now have reached them.
update relay_question set put = question, put_by = asked_by;
update relay_question set waiting = true where of_unit = true and answer is not null and passed_on is null;
