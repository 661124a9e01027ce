create table message (
  id bigint not null primary key,
  version int not null,
  observer_id bigint not null,
  invitation_id bigint,
  way varchar(8) not null,
  state varchar(8) not null,
  fault varchar(16),
  tries int not null,
  next_try_at datetime(6) not null,
  good_until datetime(6) not null,
  written_at datetime(6) not null,
  ended_at datetime(6),
  foreign key (observer_id) references observer (id),
  foreign key (invitation_id) references invitation (id)
);
create index message_due on message (state, next_try_at);
create index message_observer on message (observer_id, written_at);
create index message_invitation on message (invitation_id, id);
