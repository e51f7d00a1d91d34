-- What teammates ask of the desk's list about the work on a conversation. Indexes on what the row says, so that the
-- statement that writes rows stays as it is, and tables that are large already are not written anew.
create index inbox_status on inbox (workspace_id, (row->>'status'), sort_key, conversation_id);
create index inbox_promises on inbox (workspace_id, (row->>'promiseDueAt'), conversation_id)
  where row->>'promiseDueAt' is not null;
-- Rows that targets have not been applied to. Only read for workspaces that have targets.
create index inbox_unclocked on inbox (workspace_id, conversation_id) where row->>'unclocked' = 'true';
