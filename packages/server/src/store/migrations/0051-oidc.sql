-- Sign-ins at a teammate's own provider that have begun: each good once, for ten minutes, in the browser that began it.
create table oidc_sign_ins (
  -- SHA-256 of the state that travels through the provider, and of what only the browser has.
  state_hash   text        not null primary key,
  browser_hash text        not null,
  workspace_id text        not null,
  nonce        text        not null,
  -- Of PKCE, sealed.
  verifier     text        not null,
  redirect_url text        not null,
  next         text        not null,
  expires_at   timestamptz not null
);
create index oidc_sign_ins_old on oidc_sign_ins (expires_at);
create unique index accounts_of_provider on accounts ("providerId", "accountId");
