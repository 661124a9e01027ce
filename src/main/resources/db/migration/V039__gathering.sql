-- What is handled with another goes out beside its words, once it was reviewed for that.
alter table issue add column outgoing_beside boolean default false not null;
