-- To which conversation something on a channel belongs where one customer has several: by names we have given, and by the
-- messages that were heard in it.
create table channel_threads (
  workspace_id    text        not null,
  connection_id   text        not null,
  -- `name` for one that we have given, which cannot be guessed; `message` for one that a customer's program has.
  kind            text        not null,
  id              text        not null,
  conversation_id text        not null,
  primary key (workspace_id, connection_id, kind, id)
);

-- When a customer was last connected to their conversation, to the minute. Nothing is lost with it but that minute.
create unlogged table customer_presence (
  workspace_id    text        not null,
  conversation_id text        not null,
  seen_at         timestamptz not null,
  primary key (workspace_id, conversation_id)
);
create index customer_presence_seen on customer_presence (seen_at);

-- How much came from one customer lately.
create index channel_arrivals_lately on channel_arrivals (workspace_id, connection_id, lane, arrived_at);

-- Files that came with something that is still to be heard: taken into the conversation when it is, and gone soon after.
create table channel_files (
  workspace_id  text        not null,
  connection_id text        not null,
  id            text        not null,
  bytes         bytea       not null,
  arrived_at    timestamptz not null default now(),
  primary key (workspace_id, connection_id, id)
);
alter table channel_files alter column bytes set storage external;
create index channel_files_arrived on channel_files (arrived_at);
