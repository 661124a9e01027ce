-- A unit, a measure or a service narrows a list to few among many years' issues only together with
-- something else: each such pair has its index.
alter table issue drop index issue_lead;
alter table issue drop index issue_process;
alter table issue drop index issue_measure;
create index issue_lead on issue (lead_unit, ended, due, number);
create index issue_process on issue (process_code, ended, due, number);
create index issue_measure on issue (measure_no, ended, due, number);
create index issue_lead_measure on issue (lead_unit, measure_no, ended, due, number);
create index issue_lead_process on issue (lead_unit, process_code, ended, due, number);
create index issue_measure_process on issue (measure_no, process_code, ended, due, number);
create index issue_process_stage on issue (process_code, stage, due, number);
create index issue_measure_stage on issue (measure_no, stage, due, number);
create index issue_lead_marks on issue (lead_unit, grade, nature, kind, district, ended, due, number);
create index issue_process_marks on issue (process_code, grade, nature, kind, district, ended, due, number);
create index issue_measure_marks on issue (measure_no, grade, nature, kind, district, ended, due, number);
