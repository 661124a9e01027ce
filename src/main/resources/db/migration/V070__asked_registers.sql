-- By which somebody is known again who is asked already: a mark of the campaign's own, which names nobody.
alter table campaign_person add column person_mark varchar(64);
alter table campaign_person add column put_away boolean default false not null;
create unique index campaign_person_mark on campaign_person (person_mark);
