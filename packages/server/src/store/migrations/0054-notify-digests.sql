-- What teammates are mailed while they are away: whether they want it, and up to where they have been told.
create table notify_digests (
  workspace_id text        not null,
  human_id     text        not null,
  wanted       boolean     not null default true,
  -- What is news after this has not been mailed. Taken before the mail leaves, so that two processes send one.
  told_until   timestamptz not null default '-infinity',
  sent_at      timestamptz,
  primary key (workspace_id, human_id)
);
