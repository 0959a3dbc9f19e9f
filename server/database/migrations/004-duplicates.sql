-- Who may be one and the same, and who was made one.
-- A row for each thing by which a customer is known; `sound` of names folds spellings, `bones` transliterations. Written
-- with the customer; rows that came another way are found without a name here and filled in by the host while it runs.
create table duplicate_keys (
  customer_id bigint not null references customers (customer_id) on delete cascade,
  kind text not null check (kind in ('taxId', 'phone', 'email', 'name', 'bones')),
  key text not null,
  hash bigint not null generated always as (hashtextextended(kind || ' ' || key, 0)) stored,
  primary key (customer_id, kind, key)
);
create index duplicate_keys_by_hash on duplicate_keys (hash, customer_id);
create index duplicate_keys_names on duplicate_keys using gin (key gin_trgm_ops) where kind = 'name';

-- Somebody looked at both and said that they are two. first < second.
create table not_duplicates (
  first_id bigint not null references customers (customer_id) on delete cascade,
  second_id bigint not null references customers (customer_id) on delete cascade,
  said_by text,
  date_said timestamptz not null default now(),
  primary key (first_id, second_id),
  check (first_id < second_id)
);

-- A customer that was merged into another is out of every list as a voided one is, and points on. `merged_into` is
-- whom it went into, who may have gone on further since.
alter table customers add column merged_into bigint references customers (customer_id);
alter table customers add constraint customers_merged_are_out check (merged_into is null or voided_at is not null);
create index customers_merged on customers (merged_into) where merged_into is not null;
create index customers_merged_names on customers (name_key) where merged_into is not null;

-- What a merge found and did, so that a split can take it back: both records as they were, the survivor as it was left,
-- and the rows that changed hands.
create table merges (
  merge_id bigint generated always as identity primary key,
  survivor_id bigint not null references customers (customer_id),
  loser_id bigint not null references customers (customer_id),
  choices jsonb not null,
  survivor_before jsonb not null,
  survivor_after jsonb not null,
  loser_before jsonb not null,
  moved jsonb not null,
  survivor_change bigint references changes (change_id),
  loser_change bigint not null references changes (change_id),
  date_merged timestamptz not null default now(),
  merged_by text,
  merged_by_name text not null,
  date_split timestamptz
);
create unique index merges_open on merges (loser_id) where date_split is null;
create index merges_by_survivor on merges (survivor_id) where date_split is null;
create index merges_by_survivor_change on merges (survivor_change);
create index merges_by_loser_change on merges (loser_change);

alter table changes drop constraint changes_action_check;
alter table changes add constraint changes_action_check
  check (action in ('create', 'update', 'delete', 'restore', 'merge', 'split'));
