-- How often the passages of a workspace have changed. Bumped in the statement that changes them, so that an index in
-- memory knows whether it is behind, and, because writers queue on the row, versions become visible in their order.
create table knowledge_versions (
  workspace_id text   primary key,
  version      bigint not null
);

-- The version that a passage came with.
alter table passages add column version bigint not null default 0;
create index passages_by_version on passages (workspace_id, version, id);
