-- What a teammate has written in a conversation and not sent: one text for each of the two things that can be written.
create table drafts (
  workspace_id    text        not null,
  human_id        text        not null,
  conversation_id text        not null,
  -- reply or note
  mode            text        not null,
  -- Becomes the id of the message: what is in the log under it is no draft any more.
  draft_id        text        not null,
  text            text        not null,
  -- How far the log had come when it was begun.
  after           integer     not null,
  saved_at        timestamptz not null,
  primary key (workspace_id, human_id, conversation_id, mode)
);

-- Canned replies and macros.
create table macros (
  workspace_id text        not null,
  id           text        not null,
  -- Whose it is, and who changed it last: a teammate as they were called then.
  owner_id     text        not null,
  changed_by   jsonb       not null,
  shared       boolean     not null,
  name         text        not null,
  shortcut     text        not null,
  text         text        not null,
  steps        jsonb       not null,
  changed_at   timestamptz not null,
  primary key (workspace_id, id)
);
create index macros_of_whom on macros (workspace_id, owner_id);

-- Who was called by a note, for the list of those who were.
create index inbox_mentions on inbox using gin ((row->'mentions') jsonb_path_ops)
  where jsonb_array_length(coalesce(row->'mentions', '[]')) > 0;
