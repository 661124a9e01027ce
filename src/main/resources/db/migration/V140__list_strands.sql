-- Lists are read along one of these, whatever is asked for (see bihuan.loop.Search); what stands behind
-- the order answers the other filters without a look at the row.
alter table issue drop index issue_phase;
alter table issue drop index issue_lead;
alter table issue drop index issue_lead_due;
alter table issue drop index issue_process;
alter table issue drop index issue_process_due;
alter table issue drop index issue_measure;
alter table issue drop index issue_measure_due;
create index issue_lead on issue
  (lead_unit, ended, due, number, stage, process_code, measure_no, grade, nature, kind, district);
create index issue_process on issue
  (process_code, ended, due, number, stage, measure_no, lead_unit, grade, nature, kind, district);
create index issue_measure on issue
  (measure_no, ended, due, number, stage, process_code, lead_unit, grade, nature, kind, district);
create index issue_marks on issue (grade, nature, kind, district, ended, due, number);
create index issue_stage_marks on issue (stage, grade, nature, kind, district, due, number);
create index issue_supervised on issue (supervised, ended, due, number);
create index issue_major on issue (major, ended, due, number);
create index issue_watched on issue (watched_until, number);
create index issue_lead_watched on issue (lead_unit, watched_until, number);
