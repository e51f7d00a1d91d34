-- A customer is found by any address they gave, to export or to erase what is theirs.
create index inbox_by_address on inbox (workspace_id, lower(row->'customer'->>'email'))
  where row->'customer'->>'email' is not null;
create index channel_customers_known_as on channel_customers (workspace_id, (customer->>'id'));
