-- The conversations of one customer, the latest first: what travels with an escalation as the earlier ones.

-- Rows get the customer's id as the log has it, from the event with which every conversation begins.
update inbox set row = jsonb_set(inbox.row, '{customer,id}', events.event->'customer'->'id')
from events
where events.workspace_id = inbox.workspace_id and events.conversation_id = inbox.conversation_id
  and events.seq = 1 and events.event->'customer' ? 'id';

create index inbox_of_customer on inbox (
  workspace_id,
  (row->'customer'->>'id'),
  (row->>'startedAt')
);
-- Only an address that a host application has signed says who somebody is.
create index inbox_of_address on inbox (
  workspace_id,
  lower(row->'customer'->>'email'),
  (row->>'startedAt')
) where row->'customer'->'verified' = 'true' and row->'customer'->>'email' is not null;
