-- Of which draft an issue came: sent twice, it is there once.
alter table issue add column draft_mark varchar(64);
create unique index issue_draft on issue (draft_mark);
