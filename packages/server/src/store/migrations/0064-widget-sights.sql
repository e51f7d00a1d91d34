-- Sites on which the chat was opened, and when last: what operators look at to see whether it stands on their pages. No
-- customer is in it.
create table widget_sights (
  workspace_id text        not null,
  origin       text        not null,
  seen_at      timestamptz not null,
  primary key (workspace_id, origin)
);
