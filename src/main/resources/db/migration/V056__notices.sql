-- What a unit hears of bears the day, in the city, and no moment of it.
update notice
set at_time = timestampadd(hour, -8, cast(cast(timestampadd(hour, 8, at_time) as date) as datetime(6)))
where address like '%@CASE\_HANDLER.%' or address like '%@APPROVER.%';
