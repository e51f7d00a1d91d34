-- Whether teammates are there. Written when they come and go and now and then while they stay; who takes what is in the
-- log of each conversation.
create table human_presence (
  workspace_id     text        not null,
  human_id         text        not null,
  -- What they chose: `online` or `away`.
  choice           text        not null default 'online',
  -- When a page of the desk was last connected, in whatever process.
  seen_at          timestamptz,
  -- When they last came, and when they last said that they go.
  came_at          timestamptz,
  left_at          timestamptz,
  -- Whose turn it is: whoever was given something least recently.
  last_assigned_at timestamptz,
  primary key (workspace_id, human_id)
);

-- One process at a time shares out the work of a workspace, so that limits hold and turns are kept.
create table assignment_turns (
  workspace_id text        primary key,
  process_id   text        not null,
  until        timestamptz not null
);

-- Who is expected to take it, beside the list's own columns, made of the row so that writing it costs no other statement.
alter table inbox
  add column assignee_id text generated always as (row #>> '{assignee,id}') stored,
  add column team_id     text generated always as (row #>> '{team,id}') stored,
  add column assigned_at text generated always as (row ->> 'assignedAt') stored,
  add column answer_by   text generated always as (row ->> 'answerBy') stored,
  add column waited_to   text generated always as (row #>> '{waited,to}') stored;
create index inbox_assignee on inbox (workspace_id, assignee_id, sort_key, conversation_id) where assignee_id is not null;
create index inbox_team on inbox (workspace_id, team_id, sort_key, conversation_id) where team_id is not null;
create index inbox_unassigned on inbox (workspace_id, sort_key, conversation_id)
  where holder = 'queue' and assignee_id is null;
-- Times are written in one form, so their order is that of their letters.
create index inbox_answer_by on inbox (answer_by) where answer_by is not null;
create index inbox_waited on inbox (workspace_id, waited_to) where waited_to is not null;
