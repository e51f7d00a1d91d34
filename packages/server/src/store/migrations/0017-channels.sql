-- Customers of channels outside our own pages, by the name the vendor gives them.
create table channel_customers (
  workspace_id    text        not null,
  connection_id   text        not null,
  address         text        not null,
  -- Other names they are known by there, earlier ones among them.
  others          text[]      not null default '{}',
  -- As the log knows them: id, name and attributes.
  customer        jsonb       not null,
  -- Where they write now; null until the first word is in a log.
  conversation_id text,
  -- When they last wrote, by the vendor's clock: for so long, and no longer, some vendors let us write.
  heard_at        timestamptz,
  primary key (workspace_id, connection_id, address)
);
create index channel_customers_others on channel_customers using gin (others);

-- What came from vendors and is still to be brought into a log, in the order of its lane. What is done stays for a while
-- without its words, so that the same, sent again, is known.
create table channel_arrivals (
  workspace_id  text        not null,
  connection_id text        not null,
  id            text        not null,
  place         bigint      generated always as identity,
  lane          text        not null,
  -- Null when it is done.
  item          jsonb,
  -- When to try next. Also the lease of whoever works on it.
  due_at        timestamptz not null default now(),
  attempt       int         not null default 0,
  arrived_at    timestamptz not null default now(),
  primary key (workspace_id, connection_id, id)
);
create index channel_arrivals_due on channel_arrivals (due_at) where item is not null;
create index channel_arrivals_lane on channel_arrivals (workspace_id, connection_id, lane, place) where item is not null;
create index channel_arrivals_done on channel_arrivals (arrived_at) where item is null;

-- Every part of a message that was ever about to be sent. Written before the call: whoever finds one without an end does
-- not know whether it arrived.
create table channel_sends (
  workspace_id    text        not null,
  connection_id   text        not null,
  key             text        not null,
  conversation_id text        not null,
  message_id      text        not null,
  part            int         not null,
  parts           int         not null,
  -- sending, refused, sent, delivered, read or failed.
  state           text        not null,
  vendor_id       text,
  began_at        timestamptz not null,
  primary key (workspace_id, connection_id, key)
);
create index channel_sends_vendor on channel_sends (workspace_id, connection_id, vendor_id) where vendor_id is not null;
create index channel_sends_message on channel_sends (workspace_id, conversation_id, message_id);

-- Channels that do not ring are asked: how far they have been read, and when next.
create table channel_polls (
  workspace_id  text        not null,
  connection_id text        not null,
  cursor        text,
  look_at       timestamptz not null default now(),
  primary key (workspace_id, connection_id)
);
