-- What operators decide. A change is a new row, so that every version can be read again and was made by somebody.
create table settings (
  workspace_id text        not null,
  part         text        not null,
  -- Counted from 1; of two who change the same version, one conflicts.
  version      int         not null,
  value        jsonb       not null,
  by           jsonb,
  note         text,
  at           timestamptz not null,
  primary key (workspace_id, part, version)
);

-- Sealed with a key that is not in the database. Settings name a secret by its id.
create table secrets (
  workspace_id text        not null,
  id           text        not null,
  sealed       text        not null,
  at           timestamptz not null,
  primary key (workspace_id, id)
);

alter table workspaces drop column settings;
