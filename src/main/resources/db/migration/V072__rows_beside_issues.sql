-- Which kinds of rows an issue has beside its own, so that none are looked for in vain; of what is
-- there already all are looked for.
alter table issue add column side_rows varchar(120) not null
  default '|CARDS|COOPERATING|OPINIONS|PAUSES|PROLONGATIONS|RELEASED|TRIES|';
