-- Keys with which other programs act for a workspace. Only what proves them is kept; the key itself is shown once.
create table access_keys (
  workspace_id text        not null,
  id           text        not null,
  -- SHA-256 of the key, which has 256 bits of chance: nothing to guess, and nothing to read.
  hash         text        not null unique,
  name         text        not null,
  made_by      jsonb       not null,
  made_at      timestamptz not null,
  used_at      timestamptz,
  primary key (workspace_id, id)
);
