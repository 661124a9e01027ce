-- The newest number says how many are added up: whoever adds up holds no row that those who answer
-- need. No number is given twice.
create unique index campaign_response_arrival on campaign_response (campaign_id, arrival);
drop index campaign_response_number on campaign_response;
alter table campaign drop column counted;
