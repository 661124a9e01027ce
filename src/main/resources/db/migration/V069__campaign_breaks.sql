-- What somebody has begun to answer and finishes elsewhere: shut with a code that only they hold, and no finer than the day.
create table campaign_break (
  mark varchar(64) not null primary key,
  sealed longblob not null,
  kept_on date not null
) default character set utf8mb4 collate utf8mb4_0900_bin;

create index campaign_break_day on campaign_break (kept_on);
