-- Every key begins with the workspace, so that the tables can be partitioned or distributed by it without a new schema.

create table workspaces (
  id              text        primary key,
  name            text        not null,
  publishable_key text        not null unique,
  settings        jsonb       not null default '{}',
  created_at      timestamptz not null default now()
);

-- The log. Its primary key is the concurrency control: of two writers at one seq, one conflicts.
create table events (
  workspace_id    text        not null,
  conversation_id text        not null,
  seq             int         not null,
  event           jsonb       not null,
  recorded_at     timestamptz not null default now(),
  primary key (workspace_id, conversation_id, seq)
);

-- What is still to be done because of an event. Written with the events that cause it, or not at all. `due_at` is also
-- the lease: an effect being worked on lies in the future, and comes back by itself when its worker dies.
create table effects (
  workspace_id    text        not null,
  id              text        not null,
  place           bigint      generated always as identity,
  lane            text        not null,
  conversation_id text        not null,
  seq             int         not null,
  effect          jsonb       not null,
  attempt         int         not null default 1,
  due_at          timestamptz not null,
  problem         text,
  primary key (workspace_id, id)
);
create index effects_in_lane on effects (workspace_id, lane, place);
create index effects_due on effects (due_at);

-- What was given up on. A row here is a promise not kept: it is shown until someone acts.
create table abandoned_effects (
  workspace_id    text        not null,
  id              text        not null,
  conversation_id text        not null,
  effect          jsonb       not null,
  attempt         int         not null,
  problem         text        not null,
  abandoned_at    timestamptz not null default now(),
  primary key (workspace_id, id)
);

-- The desk's list: a row for each conversation, written with its events.
create table inbox (
  workspace_id    text        not null,
  conversation_id text        not null,
  seq             int         not null,
  holder          text        not null,
  human_id        text,
  -- Ascending order of the list: those who wait for a human by how long they do, then the others, latest first.
  sort_key        bigint      not null,
  row             jsonb       not null,
  primary key (workspace_id, conversation_id)
);
create index inbox_order on inbox (workspace_id, sort_key, conversation_id);
create index inbox_held_by on inbox (workspace_id, human_id, sort_key) where human_id is not null;
create index inbox_holder on inbox (workspace_id, holder, sort_key, conversation_id);
