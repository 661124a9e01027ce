-- Every picture goes out painted anew: copies made before are made again, by the number of the way
-- in which they were cleaned.
alter table evidence_file add column clean_width int not null default 0;
alter table evidence_file add column clean_height int not null default 0;
alter table evidence_file add column cleaning int not null default 1;
alter table evidence_file add column impurity varchar(12);

update evidence_file set impurity = 'OTHER' where clean_hash is null;

create index evidence_file_cleaning on evidence_file (cleaning, id);
