-- When a ticket was last begun to be opened in a desk that has no key of its own and shows new tickets late. Written before
-- the call, so that a process that dies in it does not take this along, and forgotten once the ticket is known.
create table begun_tickets (
  workspace_id    text        not null,
  connection_id   text        not null,
  escalation_id   text        not null,
  conversation_id text        not null,
  at              timestamptz not null,
  primary key (workspace_id, connection_id, escalation_id)
);
create index begun_tickets_of on begun_tickets (workspace_id, conversation_id);
