-- What the outbox shows: the newest first, in one state or by one way.
create index message_newest on message (written_at, id);
create index message_state on message (state, written_at, id);
create index message_way on message (way, written_at, id);

-- How often in a row what was sent to the contact of an account came back.
alter table account add column contact_bounces int not null default 0;
