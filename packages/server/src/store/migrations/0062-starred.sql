-- Who has starred a conversation, for the list of those that they have.
create index inbox_stars on inbox using gin ((row->'stars') jsonb_path_ops)
  where jsonb_array_length(coalesce(row->'stars', '[]')) > 0;
