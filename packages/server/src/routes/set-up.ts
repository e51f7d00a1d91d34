// What the start page asks: how far this workspace has been set up. Each answer looks at a bounded number of rows.
import { endpoints } from '@baton/contract'
import type { Hono } from 'hono'
import type { Pool } from 'pg'
import type { Settings } from '../settings/settings.ts'
import type { DeskServices } from './desk.ts'
import { type Authenticate, route } from './route.ts'

export type SetUpServices = {
  authenticate: Authenticate
  pool: Pool
  settings: Pick<Settings, 'read'>
  modelHealth: DeskServices['modelHealth']
  publicUrl: string | undefined
  now: () => number
}

export function setUpRoutes(app: Hono, services: SetUpServices): void {
  const { authenticate, pool, settings, modelHealth, publicUrl, now } = services

  route(app, endpoints.readSetUp, authenticate, async ({ caller, headers }) => {
    const { workspaceId } = caller
    const [{ rows }, health, channels, { connections }] = await Promise.all([
      pool.query<Found>(FOUND, [workspaceId, new Date(now()).toISOString()]),
      modelHealth(workspaceId),
      settings.read(workspaceId, 'channels'),
      settings.read(workspaceId, 'destinations'),
    ])
    const { pages, ...found } = rows[0] as Found
    const own = [publicUrl && new URL(publicUrl).host, headers.get('host')]
    return {
      ...found,
      model: modelState(health),
      channels: channels.connections.filter(({ enabled }) => enabled).length,
      switchedOff: titlesOf(connections.filter((one) => one.switchedOff)),
      seenOn: (pages ?? []).find((page) => !own.includes(URL.parse(page)?.host)) ?? null,
    }
  })
}

/** Two of the same title are one line. */
function titlesOf(connections: readonly { title: string }[]): string[] {
  return [...new Set(connections.map(({ title }) => title))]
}

/** A model that has not been asked yet counts as one that answers. */
function modelState({ model, state }: Health): 'none' | 'ok' | 'failing' {
  if (model === null) return 'none'
  return state === 'ok' ? 'ok' : 'failing'
}

type Health = Awaited<ReturnType<DeskServices['modelHealth']>>

type Found = {
  documents: number
  teammates: number
  invitations: number
  escalated: boolean
  /** The latest first. */
  pages: string[] | null
}

const FOUND = `
with latest as materialized (
  select found.* from unnest(array['queue', 'human', 'assistant', 'nobody']) as asked (holder)
  cross join lateral (
    select conversation_id, row from inbox
    where workspace_id = $1 and inbox.holder = asked.holder order by sort_key limit 200
  ) found
)
select
  (select count(*)::int from documents where workspace_id = $1) as documents,
  (select count(*)::int from members where "organizationId" = $1 and deactivated_at is null) as teammates,
  (select count(*)::int from invitations
   where workspace_id = $1 and accepted_at is null and expires_at > $2) as invitations,
  exists (select from latest where row->>'reason' is not null) as escalated,
  (select json_agg(url order by at desc) from (
     select event->'page'->>'url' as url, max(event->>'at') as at
     from latest join events using (conversation_id)
     where workspace_id = $1 and seq = 1 and row->>'channel' = 'widget'
       and event->'page'->>'url' is not null
     group by 1
   ) seen) as pages`
