-- What waits for somebody, in the order of the list: only a few lines wait at a time, so it stays small however many
-- conversations they have had.
create index inbox_waits_for on inbox (workspace_id, assignee_id, sort_key, conversation_id) include (facets)
  where holder = 'queue' and assignee_id is not null;
