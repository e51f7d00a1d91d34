-- Four roles, of which each teammate has one, and teammates who no longer come in but whose words stay theirs.
update members set "role" = case
  when 'owner' = any (string_to_array("role", ',')) then 'owner'
  when 'admin' = any (string_to_array("role", ',')) then 'admin'
  else 'agent' end;
alter table members
  add constraint members_role check ("role" in ('owner', 'admin', 'agent', 'viewer')),
  add column deactivated_at timestamptz;

-- Invitations by link: of the link only its SHA-256 is kept, so that reading this table lets nobody in.
drop table invitations;
create table invitations (
  workspace_id text        not null,
  id           text        not null,
  hash         text        not null unique,
  email        text,
  role         text        not null check (role in ('owner', 'admin', 'agent', 'viewer')),
  made_by      jsonb       not null,
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  -- Whoever came by it. A link lets one in.
  accepted_by  jsonb,
  accepted_at  timestamptz,
  primary key (workspace_id, id)
);
