-- Who changed what. Written in the transaction of the change; nothing is ever changed or taken out.
create table audit_log (
  workspace_id text        not null,
  place        bigint      generated always as identity,
  at           timestamptz not null,
  -- Null for Baton itself.
  by           jsonb,
  act          text        not null,
  subject      jsonb       not null,
  changes      jsonb       not null default '[]',
  address      text,
  primary key (workspace_id, place)
);
create index audit_log_act on audit_log (workspace_id, act, place);
create index audit_log_by on audit_log (workspace_id, (by->>'id'), place);
create index audit_log_subject on audit_log (workspace_id, (subject->>'id'), place);
create index audit_log_at on audit_log (workspace_id, at);

create function refuse_to_change_the_past() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only ever added to';
end $$;
create trigger audit_log_stays before update or delete or truncate on audit_log
  for each statement execute function refuse_to_change_the_past();
