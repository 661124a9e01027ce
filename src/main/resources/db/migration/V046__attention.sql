-- A question in the journal that only wants to be read: whether it was.
alter table journey add column attentive boolean;
