-- Which server does a job that repeats, so that no two do the same at once; and when the last round that came to its end began.
create table job_lease (
  job varchar(40) not null primary key,
  owner varchar(40) not null,
  held_until datetime(6) not null,
  done_at datetime(6)
);
