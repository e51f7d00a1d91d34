-- The decisions that teammates have marked are few, and asked for by their kind.
create index events_marked on events (workspace_id, conversation_id) where event->>'type' = 'assessment.marked';
