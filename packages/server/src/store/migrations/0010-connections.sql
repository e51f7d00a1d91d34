-- Tickets in other desks, by the names those desks give them: what a webhook names is found here, and who reads what
-- happened there takes what is due. What the conversation knows of them is in its log.
create table tickets (
  workspace_id    text        not null,
  connection_id   text        not null,
  ticket_id       text        not null,
  conversation_id text        not null,
  ticket          jsonb       not null,
  -- Where the last reading ended; the desk's own.
  cursor          text,
  -- When to look next. Also the lease of whoever looks.
  look_at         timestamptz not null,
  -- How often nothing new was found in a row: the longer, the rarer it is looked at.
  quiet           int         not null default 0,
  primary key (workspace_id, connection_id, ticket_id)
);
create index tickets_due on tickets (look_at);
create index tickets_of on tickets (workspace_id, conversation_id);

-- What a connection keeps between calls, and how it fares.
create table connection_states (
  workspace_id  text        not null,
  connection_id text        not null,
  -- Access and refresh token, sealed. Written before anybody uses them.
  tokens        text,
  cursor        text,
  look_at       timestamptz not null default now(),
  succeeded_at  timestamptz,
  failed_at     timestamptz,
  problem       text,
  primary key (workspace_id, connection_id)
);

-- Every attempt to do something in another desk.
create table deliveries (
  workspace_id    text        not null,
  id              text        not null,
  connection_id   text        not null,
  conversation_id text        not null,
  effect_id       text        not null,
  act             text        not null,
  attempt         int         not null,
  at              timestamptz not null,
  took_ms         int         not null,
  -- Null when it was done.
  problem         text,
  primary key (workspace_id, id)
);
create index deliveries_of on deliveries (workspace_id, connection_id, at desc);
