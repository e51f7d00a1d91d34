-- What is needed to try again what was given up, and who had it tried. Rows from before have no lane: they are shown,
-- and cannot be tried again.
alter table abandoned_effects
  add column lane text,
  add column seq int,
  -- Given up again later, `abandoned_at` is the later of the two.
  add column retried_at timestamptz,
  add column retried_by jsonb;

-- Sign-ins to vendors that have begun: each is for the session that began it, and is used once.
create table sign_ins (
  workspace_id  text        not null,
  -- Of the state that travels through the vendor, its SHA-256: reading this table lets nobody in.
  state_hash    text        not null,
  connection_id text        not null,
  session_id    text        not null,
  -- Of PKCE, sealed.
  verifier      text        not null,
  redirect_url  text        not null,
  expires_at    timestamptz not null,
  primary key (workspace_id, state_hash)
);
