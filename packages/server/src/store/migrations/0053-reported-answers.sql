-- What teammates report of answers, beside what customers make of them. Everything is measured again by the new version.
alter table measured_turns add column reported boolean not null default false;
drop index measured_turns_in_vain;
create index measured_turns_in_vain on measured_turns (workspace_id, at, conversation_id, seq)
  where outcome <> 'answered' or thumb = 'down' or again or reported;
