-- A mailbox that tells of new mail by itself is watched by one process at a time; it is looked into less often then.
alter table channel_polls add column watcher text;
alter table channel_polls add column watched_until timestamptz;
