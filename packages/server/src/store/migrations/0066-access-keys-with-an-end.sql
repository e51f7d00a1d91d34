-- A key may end by itself, and may be for reading alone. Those that were made before have neither limit.
alter table access_keys
  add column expires_at timestamptz,
  add column scope      text not null default 'ask' check (scope in ('ask', 'read'));
