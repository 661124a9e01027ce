create table invitation (
  id bigint not null primary key,
  version int not null,
  observer_id bigint not null,
  token_hash varchar(64) not null,
  way varchar(8) not null,
  issued_at datetime(6) not null,
  issued_by varchar(60) not null,
  expires_at datetime(6) not null,
  handed_at datetime(6),
  used_at datetime(6),
  withdrawn_at datetime(6),
  foreign key (observer_id) references observer (id)
);

create unique index invitation_token on invitation (token_hash);
create index invitation_waiting on invitation (handed_at, id);
create index invitation_observer on invitation (observer_id, id);
