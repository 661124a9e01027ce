create table evidence_file (
  id bigint not null primary key,
  subject varchar(80) not null,
  purpose varchar(20) not null,
  number_in_subject int not null,
  media varchar(10) not null,
  size_bytes bigint not null,
  pages int not null,
  width int not null,
  height int not null,
  original_hash varchar(64) not null,
  clean_hash varchar(64),
  clean_media varchar(10),
  thumbnail_hash varchar(64),
  kept_by varchar(80) not null,
  at_time datetime(6) not null
);

create index evidence_file_subject on evidence_file (subject, number_in_subject);
create index evidence_file_original on evidence_file (original_hash);
create index evidence_file_clean on evidence_file (clean_hash);
create index evidence_file_thumbnail on evidence_file (thumbnail_hash);
