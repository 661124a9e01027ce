alter table journey add column days_at_least decimal(8,1);

-- Measured again at the next start: a journey that is not timed to its end may have broken its promise all the same.
update journey set time_measured = null where state = 'REPORTED' and (time_measured = 'SHOWN' or journal like '%STUCK%');

create index journey_unmeasured on journey (state, time_measured);
