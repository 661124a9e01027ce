create table letter_counter (
  year_of int not null primary key,
  last_number int not null
);
insert into letter_counter (year_of, last_number) values
  (2025, 0), (2026, 0), (2027, 0), (2028, 0), (2029, 0), (2030, 0), (2031, 0), (2032, 0), (2033, 0), (2034, 0),
  (2035, 0), (2036, 0), (2037, 0), (2038, 0), (2039, 0), (2040, 0), (2041, 0), (2042, 0), (2043, 0), (2044, 0);
create index letter_observer on letter (observer_id, number);
create index invitation_observer on invitation (observer_id, id);
create index recusal_observer on recusal (observer_id, id);
create index observer_doing_observer on observer_doing (observer_id, quarter);
