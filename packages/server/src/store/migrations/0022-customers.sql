-- Who customers are, as applications have signed it last.
create table customers (
  workspace_id text        not null,
  id           text        not null,
  customer     jsonb       not null,
  at           timestamptz not null,
  primary key (workspace_id, id)
);

-- Identity tokens that are good for one use, until they expire. Only hashes: reading this table lets nobody in.
create table identity_tokens (
  workspace_id text        not null,
  jti          text        not null,
  presenter    text        not null,
  until        timestamptz not null,
  primary key (workspace_id, jti)
);
create index identity_tokens_until on identity_tokens (workspace_id, until);

-- Devices whose tokens were ended.
create table signed_out_devices (
  workspace_id text        not null,
  hash         bigint      not null,
  at           timestamptz not null,
  primary key (workspace_id, hash)
);
create index signed_out_devices_at on signed_out_devices (at);

-- Which pages may talk to us moves from the general settings to those of identity, with who decided it.
insert into settings (workspace_id, part, version, value, by, note, at)
select workspace_id, 'identity', 1, jsonb_build_object('allowedOrigins', value->'allowedOrigins'), by, note, at
from settings as general
where part = 'general' and jsonb_array_length(coalesce(value->'allowedOrigins', '[]')) > 0
  and version = (
    select max(version) from settings
    where workspace_id = general.workspace_id and part = 'general'
  )
on conflict do nothing;
update settings set value = value - 'allowedOrigins' where part = 'general' and value ? 'allowedOrigins';
