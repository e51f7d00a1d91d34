-- Files that travel with messages. A file belongs to its conversation and goes with it.
create table files (
  workspace_id    text        not null,
  conversation_id text        not null,
  id              text        not null,
  -- Who may attach it: customer, human:<id> or desk:<connection>.
  sent_by         text        not null,
  name            text        not null,
  -- While it comes in: what was announced, so that quotas hold for what is on its way.
  size            int         not null,
  -- Which attempt to send it is the one that counts; an older one that is still running loses.
  upload          text        not null,
  -- Null until every byte is here.
  sha256          bytea,
  content_type    text,
  width           int,
  height          int,
  -- Whether a message was about to name it, and when it was last touched: what no message has named a day later goes.
  named           boolean     not null default false,
  used_at         timestamptz not null default now(),
  -- Seen in the log, so that it is not looked for again.
  kept            boolean     not null default false,
  primary key (workspace_id, conversation_id, id),
  foreign key (workspace_id, conversation_id) references inbox on delete cascade
);
create index files_sizes on files (workspace_id) include (size);
create index files_unsure on files (used_at) where not kept;

-- The bytes, in pieces small enough that neither a process nor the database ever holds a whole file.
create table file_chunks (
  workspace_id    text        not null,
  conversation_id text        not null,
  file_id         text        not null,
  place           int         not null,
  bytes           bytea       not null,
  primary key (workspace_id, conversation_id, file_id, place),
  foreign key (workspace_id, conversation_id, file_id) references files on delete cascade
);
-- Pictures and documents are packed already: packing them again would only cost time.
alter table file_chunks alter column bytes set storage external;
