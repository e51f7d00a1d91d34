-- What days and months of conversations add up to, so that a page of figures over years reads a few hundred rows. Derived
-- from conversation_measures, thrown away and made again at any time; what is not counted yet is read from there.

-- The time zones in which somebody has looked: days begin at different moments in each.
create table counted_zones (
  workspace_id text        not null,
  zone         text        not null,
  asked_at     timestamptz not null default now(),
  primary key (workspace_id, zone)
);

create table counted_spans (
  workspace_id text        not null,
  zone         text        not null,
  -- day or month
  span         text        not null,
  first        date        not null,
  version      int         not null,
  -- From here on every silence in it has lasted for as long as it takes; asked about an earlier moment it says nothing.
  settled_at   timestamptz not null,
  -- When it is to be counted (again); null: it is counted.
  due_at       timestamptz,
  primary key (workspace_id, zone, span, first),
  foreign key (workspace_id, zone) references counted_zones on delete cascade
);

-- A sheet for all conversations of a span, for those of each channel, language, reason and topic, and for those of two of
-- these together; '' stands for all. See server/src/insights/sheet.ts.
create table counted_sheets (
  workspace_id  text not null,
  zone          text not null,
  span          text not null,
  first         date not null,
  channel       text not null,
  language      text not null,
  reason        text not null,
  topic         text not null,
  conversations int  not null,
  escalations   int  not null,
  lines         json not null,
  primary key (workspace_id, zone, span, first, channel, language, reason, topic),
  foreign key (workspace_id, zone, span, first) references counted_spans on delete cascade
);

-- Whatever changes in a row, by measuring it again or by erasing its conversation, takes the sheets of its day and month
-- along, in the same transaction. The lock keeps whoever counts that day from putting down what is just being erased.
create function forget_counted(workspaces text[], moments timestamptz[]) returns void language plpgsql as $$
begin
  if workspaces is null then return; end if;
  perform pg_advisory_xact_lock_shared(hashtextextended('counted:' || one.id, 0))
    from (select distinct id from unnest(workspaces) as id order by id) as one;
  with touched as (
    select distinct zones.workspace_id, zones.zone, spans.span,
      date_trunc(spans.span, row.moment at time zone zones.zone)::date as first
    from unnest(workspaces, moments) as row (workspace_id, moment)
    join counted_zones zones using (workspace_id)
    cross join (values ('day'), ('month')) as spans (span)
  ), stale as (
    update counted_spans
    set due_at = now() + case counted_spans.span when 'day' then interval '1 minute' else interval '15 minutes' end
    from touched
    where counted_spans.workspace_id = touched.workspace_id and counted_spans.zone = touched.zone
      and counted_spans.span = touched.span and counted_spans.first = touched.first
      and counted_spans.due_at is null
    returning counted_spans.workspace_id, counted_spans.zone, counted_spans.span, counted_spans.first
  )
  delete from counted_sheets using stale
  where counted_sheets.workspace_id = stale.workspace_id and counted_sheets.zone = stale.zone
    and counted_sheets.span = stale.span and counted_sheets.first = stale.first;
end $$;

create function measures_came_or_went() returns trigger language plpgsql as $$
begin
  perform forget_counted(array_agg(workspace_id), array_agg(started_at)) from changed;
  return null;
end $$;

-- Most events of a conversation change nothing that is counted.
create function measures_changed() returns trigger language plpgsql as $$
begin
  perform forget_counted(array_agg(moved.workspace_id), array_agg(moved.started_at)) from (
    select before.workspace_id, unnest(array[before.started_at, after.started_at]) as started_at
    from before join after using (workspace_id, conversation_id)
    where (to_jsonb(before) - 'seq' - 'version') <> (to_jsonb(after) - 'seq' - 'version')
  ) as moved;
  return null;
end $$;

create trigger measures_came after insert on conversation_measures
  referencing new table as changed for each statement execute function measures_came_or_went();
create trigger measures_went after delete on conversation_measures
  referencing old table as changed for each statement execute function measures_came_or_went();
create trigger measures_changed after update on conversation_measures
  referencing old table as before new table as after for each statement execute function measures_changed();
