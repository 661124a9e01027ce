-- What is asked: questionnaires, each with editions that are never changed once they are published.
create table questionnaire (
  id bigint not null primary key,
  code varchar(160) not null,
  owner varchar(100) not null,
  ready_made boolean not null,
  begun_at datetime(6) not null
);
create unique index questionnaire_code on questionnaire (code);

create table questionnaire_edition (
  id bigint not null primary key,
  questionnaire_id bigint not null,
  edition_no int not null,
  revision int not null,
  state varchar(10) not null,
  title longtext not null,
  language varchar(60) not null,
  questions int not null,
  definition longtext not null,
  checksum char(64) not null,
  changed_by varchar(100) not null,
  changed_at datetime(6) not null,
  published_by varchar(100),
  published_at datetime(6),
  withdrawn_at datetime(6),
  foreign key (questionnaire_id) references questionnaire (id)
);
create unique index questionnaire_edition_no on questionnaire_edition (questionnaire_id, edition_no);
