-- Invitations that are mailed. The link is kept sealed while its mail may still have to be sent: reading this table alone
-- still lets nobody in.
alter table invitations
  add column sealed text,
  add column language text,
  -- Null where nobody asked for a mail.
  add column mail_state text check (mail_state in ('due', 'sent', 'failed')),
  add column mail_attempts int not null default 0,
  -- When it is tried next, or was sent, or was given up.
  add column mail_at timestamptz,
  add column mail_problem text,
  -- How often it was asked for: each is a mail of its own.
  add column mail_asked int not null default 0;
create index invitations_due on invitations (mail_at) where mail_state = 'due';

-- What a browser calls itself, beside the address it came from.
alter table audit_log add column browser text;

-- Refused sign-ins of an hour, counted for each address, so that nobody fills the audit log: the first few have a row each,
-- the rest one together when the hour is over. The address '*' counts those of all.
create table refused_sign_ins (
  workspace_id text        not null,
  hour         timestamptz not null,
  address      text        not null,
  refused      int         not null default 1,
  primary key (workspace_id, hour, address)
);
create index refused_sign_ins_hour on refused_sign_ins (hour);
