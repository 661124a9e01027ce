-- What a unit had closed, the latest first; for all units together there is issue_closed.
create index issue_lead_closed on issue (lead_unit, stage, closed_on, number);
