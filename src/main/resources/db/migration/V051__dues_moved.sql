-- Nobody is due sooner than was shown, whatever the calendar becomes: the day that stays, and how many
-- working days that did not count or were added are in it.
alter table issue_deadline add column kept_day date;
alter table issue_deadline add column kept_more int;
-- A card shown for a day that has moved may be appealed against anew from this day on.
alter table issue_card add column day_moved_on date;
