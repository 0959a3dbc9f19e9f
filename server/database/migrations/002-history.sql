-- Who changed what. One row for each write of a record, in the transaction of that write; rows are never changed.
-- `fields` is { wire field: { old, new } }, `before` the record as it was (null where there was none). A change is
-- undone when another names it in `undoes`; that it is named once at most settles who of two at the same time wins.
-- `tx` is the transaction: identities are not given in the order of commits, so the feed of changes reads by it and
-- stops at the oldest one that is still open. A restore into another server has to set it to 0.
create table changes (
  change_id bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(),
  kind text not null,
  key text not null,
  customer_id bigint not null references customers (customer_id),
  action text not null check (action in ('create', 'update', 'delete', 'restore')),
  version bigint,
  author text,
  author_name text not null,
  is_partner boolean not null,
  at timestamptz not null default now(),
  fields jsonb not null,
  before jsonb,
  undoes bigint references changes (change_id),
  constraint changes_undone_once unique (undoes)
);
create index changes_by_tx on changes (tx, change_id);
create index changes_by_record on changes (kind, key, change_id desc);
create index changes_by_customer on changes (customer_id, change_id desc);
create index changes_by_author on changes (author, change_id desc);

-- A customer whose creation was undone: its number stays used, its name is free. Lists walk the index of their order
-- without looking at rows, which they can only where the index itself knows who is voided.
alter table customers add column voided_at timestamptz;
alter table customers drop constraint customers_name_taken;
create unique index customers_name_taken on customers (name_key) where voided_at is null;
create index customers_live on customers (customer_id) where voided_at is null;

drop index customers_by_name, customers_by_modified, customers_by_created, customers_by_state, customers_by_group,
  customers_by_primary_owner;
create index customers_by_name on customers (customer_name collate "th-x-icu", customer_id) where voided_at is null;
create index customers_by_modified on customers (date_modified desc, customer_id desc) where voided_at is null;
create index customers_by_created on customers (date_created desc, customer_id desc) where voided_at is null;
create index customers_by_state on customers (customer_state, date_modified desc, customer_id desc)
  where voided_at is null;
create index customers_by_group on customers (customer_group_name, date_modified desc, customer_id desc)
  where voided_at is null;
create index customers_by_primary_owner on customers (primary_owner, date_modified desc, customer_id desc)
  where voided_at is null;
