-- What lasts, answers counted in hours, verdicts set aside: every issue is counted anew.
update figure_due set due_on = date '2000-01-01';
insert into figure_due (issue_no, due_on)
select number, date '2000-01-01' from issue where number not in (select issue_no from figure_due);
