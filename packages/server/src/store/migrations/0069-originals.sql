-- What came by a channel as it came, byte for byte, packed: for those who want to see more of a mail than its words.
create table channel_originals (
  workspace_id    text        not null,
  connection_id   text        not null,
  -- The vendor's, as arrivals name it.
  id              text        not null,
  -- Null until it is heard: then where it went, and what it has become there. It goes with its conversation.
  conversation_id text,
  message_id      text,
  -- How long it is unpacked, and what it takes here.
  size            int         not null,
  kept            int         not null,
  -- Its end was never read.
  is_cut          boolean     not null default false,
  bytes           bytea       not null,
  arrived_at      timestamptz not null default now(),
  primary key (workspace_id, connection_id, id),
  foreign key (workspace_id, conversation_id) references inbox on delete cascade
);
-- Packed already, and read in pieces: only so does the database fetch no more than the piece.
alter table channel_originals alter column bytes set storage external;
create index channel_originals_message on channel_originals (workspace_id, conversation_id, message_id)
  where conversation_id is not null;
create index channel_originals_unheard on channel_originals (arrived_at) where conversation_id is null;
create index channel_originals_sizes on channel_originals (workspace_id) include (kept);
