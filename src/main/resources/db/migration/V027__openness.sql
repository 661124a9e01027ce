-- What the public may read of a closed issue, and whether the head has cleared it; nothing is public before.
alter table issue add column publication varchar(12) default 'NOT_YET' not null;
alter table issue add column public_title varchar(240);
alter table issue add column public_reported longtext;
alter table issue add column public_done longtext;
alter table issue add column public_verdict longtext;
alter table issue add column public_edition int default 0 not null;
alter table issue add column cleared_on date;

update issue set publication = 'WAITING' where stage = 'CLOSED';

create index issue_to_clear on issue (publication, closed_on, number);
create index issue_cleared on issue (publication, cleared_on, number);
