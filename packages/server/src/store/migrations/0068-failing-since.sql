-- How long nothing that was asked of a connection has gone through, and how often it was asked since.
alter table connection_states
  add column failing_since timestamptz,
  add column failures int not null default 0;
