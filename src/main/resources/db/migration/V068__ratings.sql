-- How many rated well and how many did not, day by day: whether a unit's satisfaction jumps after somebody was spoken to.
create table campaign_rating (
  campaign_id bigint not null,
  link_id bigint not null,
  rated_on date not null,
  good boolean not null,
  cases bigint not null,
  primary key (campaign_id, link_id, rated_on, good)
);
