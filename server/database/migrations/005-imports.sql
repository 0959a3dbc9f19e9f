-- Imports of customers. A batch is one transaction; that its number is kept once settles a repeated one. A row points
-- to the change that it made, so that an import is undone by the rules of any undo.
create table imports (
  import_id text primary key,
  caller text not null,
  author text,
  author_name text not null,
  filename text not null,
  file_hash text not null,
  total integer not null,
  date_created timestamptz not null default now(),
  date_modified timestamptz not null default now(),
  undone_at timestamptz
);
create index imports_by_date on imports (date_created desc, import_id);
create index imports_by_caller on imports (caller, date_created desc);

create table import_batches (
  import_id text not null references imports (import_id) on delete cascade,
  batch integer not null,
  request_hash bytea not null,
  primary key (import_id, batch)
);

-- `faults` of a refused row, `fields` that it changed; `left_because` why its undo was refused.
create table import_rows (
  import_id text not null references imports (import_id) on delete cascade,
  row_number integer not null,
  batch integer not null,
  result text not null check (result in ('new', 'changed', 'unchanged', 'refused')),
  customer_id bigint references customers (customer_id),
  change_id bigint references changes (change_id),
  fields text[] not null default '{}',
  faults jsonb not null default '[]',
  left_because jsonb,
  primary key (import_id, row_number)
);
create index import_rows_by_batch on import_rows (import_id, batch);
create index import_rows_by_customer on import_rows (import_id, customer_id);
create index import_rows_by_change on import_rows (change_id);
create index import_rows_of_customer on import_rows (customer_id);
