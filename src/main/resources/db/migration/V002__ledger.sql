-- What happened, beyond dispute. How a seal is computed is told in bihuan/ledger/package-info.java.
-- Times are kept as the text that is sealed, so that no zone, driver or rounding comes in between;
-- names compare byte by byte, so that "account Li" and "account li" are two subjects.

create table ledger_entry (
  id bigint not null primary key,
  subject varchar(160) not null,
  seq bigint not null,
  at_time varchar(27) not null,
  by_name varchar(160) not null,
  what varchar(60) not null,
  facts longtext not null,
  previous varchar(64) not null,
  seal varchar(64) not null,
  constraint ledger_entry_place unique (subject, seq)
) default character set utf8mb4 collate utf8mb4_0900_bin;

create index ledger_entry_time on ledger_entry (at_time, id);
create index ledger_entry_what on ledger_entry (what, at_time, id);
create index ledger_entry_by on ledger_entry (by_name, at_time, id);

create table ledger_head (
  subject varchar(160) not null primary key,
  seq bigint not null,
  seal varchar(64) not null,
  anchored boolean not null
) default character set utf8mb4 collate utf8mb4_0900_bin;

create index ledger_head_anchored on ledger_head (anchored, subject);

create table ledger_block (
  block_no bigint not null primary key,
  at_time varchar(27) not null,
  heads int not null,
  previous varchar(64) not null,
  root varchar(64) not null,
  seal varchar(64) not null,
  constraint ledger_block_seal unique (seal)
) default character set utf8mb4 collate utf8mb4_0900_bin;

create table ledger_block_head (
  block_no bigint not null,
  subject varchar(160) not null,
  seq bigint not null,
  seal varchar(64) not null,
  primary key (block_no, subject)
) default character set utf8mb4 collate utf8mb4_0900_bin;

create index ledger_block_head_place on ledger_block_head (subject, seq);

-- One row: where the master chain stands. Whoever holds its lock is the one that seals.
create table ledger_master (
  id int not null primary key,
  block_no bigint not null,
  seal varchar(64) not null
) default character set utf8mb4 collate utf8mb4_0900_bin;

insert into ledger_master (id, block_no, seal)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
