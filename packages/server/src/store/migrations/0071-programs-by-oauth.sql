-- Programs that come in by OAuth. Of codes and tokens only what proves them is kept.

-- Programs that have made themselves known. Anybody may, hence these are of the server and of no workspace, and go by
-- themselves unless somebody has allowed them.
create table oauth_clients (
  id            text        primary key,
  name          text        not null,
  redirect_uris jsonb       not null,
  made_at       timestamptz not null,
  expires_at    timestamptz not null
);
create index oauth_clients_end on oauth_clients (expires_at);

-- What a program has asked for, until a teammate answers. Whose workspace it is about is known only then.
create table oauth_requests (
  hash       text        primary key,
  client_id  text        not null references oauth_clients (id) on delete cascade,
  asked      jsonb       not null,
  expires_at timestamptz not null
);
create index oauth_requests_end on oauth_requests (expires_at);
create index oauth_requests_client on oauth_requests (client_id);

-- What a teammate has allowed, with the one code that was given for it.
create table oauth_grants (
  workspace_id    text        not null,
  id              text        not null,
  client_id       text        not null references oauth_clients (id),
  name            text        not null,
  redirect_uri    text        not null,
  challenge       text        not null,
  resource        text        not null,
  scope           text        not null check (scope in ('ask', 'read')),
  allowed_by      jsonb       not null,
  allowed_at      timestamptz not null,
  code_hash       text        not null unique,
  code_expires_at timestamptz not null,
  redeemed_at     timestamptz,
  used_at         timestamptz,
  primary key (workspace_id, id)
);
create index oauth_grants_client on oauth_grants (client_id);

create table oauth_tokens (
  hash         text        primary key,
  workspace_id text        not null,
  grant_id     text        not null,
  kind         text        not null check (kind in ('access', 'refresh')),
  scope        text        not null check (scope in ('ask', 'read')),
  expires_at   timestamptz not null,
  -- Of a refresh token: when it was first exchanged. Shown again later, it ends what was allowed.
  replaced_at  timestamptz,
  foreign key (workspace_id, grant_id) references oauth_grants (workspace_id, id) on delete cascade
);
create index oauth_tokens_grant on oauth_tokens (workspace_id, grant_id);
create index oauth_tokens_end on oauth_tokens (expires_at);
