-- The last days that were shown for opinions and appeals: none of them moves earlier.
alter table issue_opinion add column shown_until date;
alter table issue_card add column appeal_until date;
alter table issue add column verdict_until date;
alter table paper add column appeal_until date;
