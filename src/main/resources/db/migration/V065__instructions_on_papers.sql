-- The paper that a leader wrote an instruction on.
alter table mandate add column paper_id bigint;
alter table mandate add foreign key (paper_id) references paper (id);
create index mandate_paper on mandate (paper_id, id);
