-- Talks that were tried out and kept, with what should become of their last turn. No conversation of any customer.
create table policy_cases (
  workspace_id text        not null,
  id           text        not null,
  events       jsonb       not null,
  message_id   text        not null,
  expected     text        not null,
  note         text,
  by           jsonb       not null,
  at           timestamptz not null,
  primary key (workspace_id, id)
);
