-- Lists as people want to see them again. The page chooses `view_id`, so that a save that is repeated is one save.
-- A removed view stays for a day: when the removal is undone, the pins of others are there still.
create table views (
  view_id text primary key,
  username text not null references accounts (username) on delete cascade,
  screen text not null,
  name text not null,
  name_key text not null,
  link text not null,
  is_shared boolean not null,
  removed_at timestamptz,
  date_created timestamptz not null default now(),
  date_modified timestamptz not null default now()
);
create unique index views_name_taken on views (username, screen, name_key) where removed_at is null;
create unique index views_shared_name_taken on views (screen, name_key) where is_shared and removed_at is null;
create index views_removed on views (removed_at) where removed_at is not null;

-- What each person made of a view: pinned beside the title, and what the bare list opens, one for each screen.
create table view_choices (
  username text not null references accounts (username) on delete cascade,
  view_id text not null references views (view_id) on delete cascade,
  screen text not null,
  is_pinned boolean not null,
  is_default boolean not null,
  primary key (username, view_id)
);
create unique index view_choices_one_default on view_choices (username, screen) where is_default;
create index view_choices_by_view on view_choices (view_id);
