-- The reviewed text before it goes out, for a reporter who wanted to see it.
alter table issue add column preview_wanted boolean default false not null;
alter table issue add column preview_until date;
alter table issue add column preview_answered boolean default false not null;
alter table issue add column struck longtext;
