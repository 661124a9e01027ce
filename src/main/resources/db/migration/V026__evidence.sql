-- Every picture goes out painted anew: copies made before are made again, by the number of the way
-- in which they were cleaned.
alter table evidence_file add column clean_width int not null default 0;
alter table evidence_file add column clean_height int not null default 0;
alter table evidence_file add column cleaning int not null default 1;
alter table evidence_file add column impurity varchar(12);

update evidence_file set impurity = 'OTHER' where clean_hash is null;

create index evidence_file_cleaning on evidence_file (cleaning, id);

-- What the seals of texts on record are salted with, beside the entries and not among them.
create table ledger_salt (
  subject varchar(160) not null,
  seq bigint not null,
  fact varchar(60) not null,
  salt varchar(32) not null,
  primary key (subject, seq, fact)
) default character set utf8mb4 collate utf8mb4_0900_bin;

-- What the nightly destruction looks for by age.
alter table evidence_file add column pared boolean not null default false;
create index evidence_file_pared on evidence_file (pared, subject, at_time);
alter table anonymous_reporter add column entered_on date not null default '2026-01-01';
create index anonymous_reporter_entered on anonymous_reporter (entered_on, pseudonym);
create index sealed_identity_entered on sealed_identity (entered_on, pseudonym);
create index message_written on message (written_at);
