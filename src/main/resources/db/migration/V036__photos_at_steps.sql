-- The same photo shows two steps where it was taken at both.
create index journey_photo_journey on journey_photo (journey_id);
drop index journey_photo_hash on journey_photo;
create unique index journey_photo_step on journey_photo (journey_id, hash, step_no);
