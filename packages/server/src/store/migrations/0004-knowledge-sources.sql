-- Sources of every kind, and the runs in which they are read: by whichever process takes them, and taken over when it dies.

alter table sources
  -- website, folder, files or questions
  add column kind              text        not null default 'folder',
  -- How it is read: an address and its limits, or a path.
  add column settings          jsonb       not null default '{}',
  -- Null: only when somebody asks for it.
  add column reread_every_hours int,
  -- When it is to be read next; moved on by whoever puts the run into the queue.
  add column reread_at         timestamptz;

update sources set kind = 'website', settings = jsonb_build_object('url', substring(origin from 5))
  where origin like 'url:%';
update sources set settings = jsonb_build_object('path', regexp_replace(origin, '^(folder|file):', ''))
  where origin ~ '^(folder|file):';

create index sources_reread on sources (reread_at) where reread_at is not null;

create table source_runs (
  workspace_id text        not null,
  id           text        not null,
  source_id    text        not null,
  -- queued, running, done, failed or cancelled
  status       text        not null,
  -- added, asked, schedule or files
  reason       text        not null,
  queued_at    timestamptz not null,
  started_at   timestamptz,
  ended_at     timestamptz,
  -- The process that reads, and until when it may be believed to be alive.
  holder       text,
  lease_until  timestamptz,
  attempt      int         not null default 0,
  cancel_asked boolean     not null default false,
  done         int         not null default 0,
  expected     int         not null default 0,
  -- What is being read just now.
  current      text        not null default '',
  added        int         not null default 0,
  changed      int         not null default 0,
  unchanged    int         not null default 0,
  removed      int         not null default 0,
  failed       int         not null default 0,
  -- Why not everything was read.
  incomplete   text,
  -- Why nothing was.
  problem      text,
  primary key (workspace_id, id),
  foreign key (workspace_id, source_id) references sources (workspace_id, id) on delete cascade
);
create unique index source_runs_one_at_a_time on source_runs (workspace_id, source_id) where status in ('queued', 'running');
create index source_runs_open on source_runs (queued_at) where status in ('queued', 'running');
create index source_runs_of_source on source_runs (workspace_id, source_id, queued_at desc);

-- What of a run could not be read, page by page.
create table source_problems (
  workspace_id text not null,
  run_id       text not null,
  place        int  not null,
  path         text not null,
  problem      text not null,
  remedy       text not null,
  primary key (workspace_id, run_id, place),
  foreign key (workspace_id, run_id) references source_runs (workspace_id, id) on delete cascade
);

-- Pages as they were the last time, so that a server can say that they have not changed since.
create table source_pages (
  workspace_id  text not null,
  source_id     text not null,
  address       text not null,
  etag          text,
  last_modified text,
  page          jsonb not null,
  primary key (workspace_id, source_id, address),
  foreign key (workspace_id, source_id) references sources (workspace_id, id) on delete cascade
);

-- Uploaded files as they came: kept, so that they can be read again when Baton has learnt to read them better.
create table source_files (
  workspace_id text        not null,
  source_id    text        not null,
  path         text        not null,
  bytes        bytea       not null,
  hash         text        not null,
  added_at     timestamptz not null,
  primary key (workspace_id, source_id, path),
  foreign key (workspace_id, source_id) references sources (workspace_id, id) on delete cascade
);
alter table source_files alter column bytes set storage external;

-- Questions whose answers a human has written.
create table source_answers (
  workspace_id text        not null,
  id           text        not null,
  source_id    text        not null,
  question     text        not null,
  alternatives text[]      not null,
  answer       text        not null,
  updated_at   timestamptz not null,
  updated_by   text        not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, source_id) references sources (workspace_id, id) on delete cascade
);
create index source_answers_of_source on source_answers (workspace_id, source_id, question, id);
