-- What each conversation adds to the figures: derived from its log by code, thrown away and made again at any time. A
-- conversation that is erased takes its row along.
create table conversation_measures (
  workspace_id    text        not null,
  conversation_id text        not null,
  -- How many events have been measured, and by which version of the code.
  seq             int         not null,
  version         int         not null,
  started_at      timestamptz not null,
  channel         text        not null,
  language        text        not null,
  reason          text,
  topic           text,
  -- What is so of it, a bit each: see server/src/insights/fact-bits.ts.
  facts           int         not null,
  quiet_since     timestamptz,
  waited_ms       bigint,
  first_reply_ms  bigint,
  resolved_ms     bigint,
  thumbs_up       int         not null,
  thumbs_down     int         not null,
  primary key (workspace_id, conversation_id),
  foreign key (workspace_id, conversation_id)
    references inbox (workspace_id, conversation_id) on delete cascade
);
create index conversation_measures_period on conversation_measures (workspace_id, started_at, conversation_id);

-- What became of each question that the assistant took; the words are in the log.
create table measured_turns (
  workspace_id    text        not null,
  conversation_id text        not null,
  seq             int         not null,
  at              timestamptz not null,
  -- answered, nothing or failed
  outcome         text        not null,
  acting          boolean     not null,
  -- up, down
  thumb           text,
  again           boolean     not null,
  -- Titles and addresses.
  sources         jsonb       not null,
  reply_seq       int,
  primary key (workspace_id, conversation_id, seq),
  foreign key (workspace_id, conversation_id)
    references conversation_measures (workspace_id, conversation_id) on delete cascade
);
create index measured_turns_in_vain on measured_turns (workspace_id, at, conversation_id, seq)
  where outcome <> 'answered' or thumb = 'down' or again;
create index measured_turns_of_sources on measured_turns (workspace_id, at, conversation_id, seq)
  where sources <> '[]';

-- How far the log has been measured, for everybody; who does it has it for a while.
create table measured_until (
  single      boolean     primary key default true check (single),
  recorded_at timestamptz not null,
  version     int         not null,
  lease_until timestamptz not null
);
insert into measured_until values (true, '-infinity', 0, '-infinity');

-- Events come in the order of their recording, so a few bytes for each megabyte find what has come since. Costs the
-- append next to nothing, and no statement.
create index events_recorded on events using brin (recorded_at) with (pages_per_range = 16);
