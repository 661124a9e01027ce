-- Every list can be put in order of pressing without sorting all there ever was. Filters of few
-- values are best read along that order; an index of their own would only tempt the optimizer.
create index issue_process_due on issue (process_code, due, number);
create index issue_measure_due on issue (measure_no, due, number);
alter table issue drop index issue_district;
alter table issue drop index issue_kind;
alter table issue drop index issue_phase;
create index issue_phase on issue (phase, due, number);

-- Of two indexes that begin alike MySQL takes the older one, so the order of these counts.
alter table issue drop index issue_lead;
alter table issue drop index issue_lead_stage;
create index issue_lead_due on issue (lead_unit, due, number);
create index issue_lead on issue (lead_unit, ended, due, number);
create index issue_lead_stage on issue (lead_unit, stage, due, number);
