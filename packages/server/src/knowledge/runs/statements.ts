// The statements behind the queue of readings. Each is one transaction, so a process may die between any two of them.

/** Of two processes that would add a run for one source, the index lets one. */
const QUEUED = `on conflict (workspace_id, source_id) where status in ('queued', 'running') do nothing`

export const ENQUEUE = `
with added as (
  insert into source_runs (workspace_id, id, source_id, status, reason, queued_at)
  values ($1, $2, $3, 'queued', $4, $5) ${QUEUED}
  returning id
)
update sources set reread_at = $5
where workspace_id = $1 and id = $3 and $6 and not exists (select from added)`

/**
 * Queues the sources whose time has come, and takes runs that nobody works on; what is queued here is taken the next time.
 * One id serves for all that are queued, because the source is made part of it.
 */
export const CLAIM = `
with due as materialized (
  select workspace_id, id, reread_every_hours from sources s
  where reread_at <= now() and not exists (
    select from source_runs r
    where r.workspace_id = s.workspace_id and r.source_id = s.id and r.status in ('queued', 'running')
  )
  for update skip locked
),
moved as (
  update sources s set reread_at = now() + due.reread_every_hours * interval '1 hour'
  from due where s.workspace_id = due.workspace_id and s.id = due.id
),
queued as (
  insert into source_runs (workspace_id, id, source_id, status, reason, queued_at)
  select workspace_id, $4 || '.' || id, id, 'queued', 'schedule', now() from due ${QUEUED}
),
free as materialized (
  select workspace_id, id from source_runs
  where status in ('queued', 'running') and (status = 'queued' or lease_until < now())
  order by queued_at
  for update skip locked
  limit $2
)
update source_runs r set status = 'running', holder = $1, lease_until = now() + $3 * interval '1 second',
  attempt = attempt + 1, started_at = coalesce(started_at, now())
from free where r.workspace_id = free.workspace_id and r.id = free.id
returning r.workspace_id as "workspaceId", r.id, r.source_id as "sourceId", r.attempt,
  r.cancel_asked as "cancelAsked", r.holder`

export const HEARTBEAT = `
with alive as (
  update source_runs set lease_until = now() + $4 * interval '1 second', done = $5, expected = $6, current = $7
  where workspace_id = $1 and id = $2 and holder = $3 and status = 'running'
  returning cancel_asked as "cancelAsked"
),
told as (
  insert into source_problems (workspace_id, run_id, place, path, problem, remedy)
  select $1, $2, place, path, problem, remedy
  from json_to_recordset($8) as p(place int, path text, problem text, remedy text)
  where exists (select from alive)
  on conflict (workspace_id, run_id, place) do update
    set path = excluded.path, problem = excluded.problem, remedy = excluded.remedy
)
select "cancelAsked" from alive`

export const END = `
with ended as (
  update source_runs set status = $4, ended_at = $5, added = $6, changed = $7, unchanged = $8, removed = $9,
    failed = $10, incomplete = $11, problem = $12, left_out = $15, current = '', holder = null, lease_until = null
  where workspace_id = $1 and id = $2 and holder = $3 and status = 'running'
  returning id
)
delete from source_runs where workspace_id = $1 and source_id = $13 and exists (select from ended) and id in (
  select id from source_runs where workspace_id = $1 and source_id = $13 order by queued_at desc, id desc offset $14
)`

export const STOP = `
update source_runs set cancel_asked = true,
  status = case status when 'queued' then 'cancelled' else status end,
  ended_at = case status when 'queued' then $3::timestamptz end
where workspace_id = $1 and source_id = $2 and status in ('queued', 'running')`

export const PROBLEMS = `
select place, path, problem, remedy from source_problems
where workspace_id = $1 and place > $3 and run_id = (
  select id from source_runs where workspace_id = $1 and source_id = $2 and started_at is not null
  order by queued_at desc, id desc limit 1
)
order by place limit $4`
