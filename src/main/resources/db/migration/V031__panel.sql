-- Who left, and when: their particulars are kept for a while only.
create index observer_left on observer (left_on);
