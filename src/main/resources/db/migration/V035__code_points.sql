-- A sign outside the common plane is one to whoever counts, and two to one of the databases.
alter table round_of_visits modify column title varchar(240) not null;
alter table assignment modify column reason varchar(800) not null;
alter table local_day modify column reason varchar(400) not null;
alter table recusal modify column organisation varchar(240) not null;
alter table target_progress modify column note varchar(2000) not null;
