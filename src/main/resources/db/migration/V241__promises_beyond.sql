alter table promise_journey add column days_at_least decimal(8,1);
