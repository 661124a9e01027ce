create index issue_due on issue (due, number);
create index issue_assigner on issue (assigner, ended, due, number);
