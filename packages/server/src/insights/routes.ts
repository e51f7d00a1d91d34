// Insights over HTTP.
import { endpoints, type InsightFilter, type Insights } from '@baton/contract'
import type { Hono } from 'hono'
import type { Pool } from 'pg'
import { type Authenticate, route } from '../routes/route.ts'
import { conversationsBehind } from './behind.ts'
import { breakdownsOf, bucketOf } from './breakdowns.ts'
import { citedSources, searchedInVain } from './cited-sources.ts'
import { countedIn, wantZone } from './counted.ts'
import {
  breakdownCsv,
  figuresCsv,
  questionsCsv,
  reportsCsv,
  searchesCsv,
  seriesCsv,
  sourcesCsv,
} from './export.ts'
import { figuresOf } from './figures.ts'
import { askedInVain } from './in-vain.ts'
import type { Measurer } from './measurer.ts'
import { addDays, periodOf } from './period.ts'
import { reportedAnswers } from './reported.ts'

export type InsightServices = {
  authenticate: Authenticate
  pool: Pool
  measurer: Pick<Measurer, 'catchUp' | 'rebuild' | 'until'>
  now: () => number
}

export function insightRoutes(app: Hono, services: InsightServices): void {
  const { authenticate, pool, measurer, now } = services

  route(app, endpoints.readInsights, authenticate, async ({ query, caller }) => {
    // Whoever looks again sees what has come meanwhile; nobody waits for it.
    void measurer.catchUp()
    return readInsights(services, caller.workspaceId, query)
  })

  route(app, endpoints.listInsightConversations, authenticate, async ({ query, caller }) =>
    conversationsBehind(pool, caller.workspaceId, query, await periodOf(pool, query, now)),
  )

  route(app, endpoints.listInsightQuestions, authenticate, async ({ query, caller }) =>
    askedInVain(pool, caller.workspaceId, query, await periodOf(pool, query, now)),
  )

  route(app, endpoints.listInsightSources, authenticate, async ({ query, caller }) =>
    citedSources(pool, caller.workspaceId, query, await periodOf(pool, query, now)),
  )

  route(app, endpoints.listInsightReports, authenticate, async ({ query, caller }) =>
    reportedAnswers(pool, caller.workspaceId, query, await periodOf(pool, query, now)),
  )

  route(app, endpoints.listInsightSearches, authenticate, async ({ query, caller }) => ({
    data: await searchedInVain(pool, caller.workspaceId, query),
  }))

  route(app, endpoints.exportInsights, authenticate, async ({ query, caller }) => {
    const { part, from, to } = query
    return {
      name: `insights-${part}-${from}-${to}.csv`,
      type: 'text/csv',
      text: await tableOf(services, caller.workspaceId, query),
    }
  })

  route(app, endpoints.rebuildInsights, authenticate, async () => {
    await measurer.rebuild()
    return {}
  })
}

async function readInsights(
  { pool, measurer, now }: InsightServices,
  workspaceId: string,
  filter: InsightFilter,
): Promise<Insights> {
  const period = await periodOf(pool, filter, now)
  await wantZone(pool, workspaceId, filter.zone)
  const [counted, measuredUntil] = await Promise.all([
    countedIn(pool, workspaceId, filter, period),
    measurer.until(),
  ])
  const earlier = { from: period.earlierDay, to: addDays(filter.from, -1) }
  return {
    zone: filter.zone,
    earlier,
    measuredUntil,
    bucket: bucketOf(filter),
    figures: figuresOf(counted),
    ...breakdownsOf(counted, filter),
  }
}

async function tableOf(
  services: InsightServices,
  workspaceId: string,
  { part, ...filter }: InsightFilter & { part: string },
): Promise<string> {
  const { pool, now } = services
  switch (part) {
    case 'questions':
      return questionsCsv(
        (await askedInVain(pool, workspaceId, filter, await periodOf(pool, filter, now))).data,
      )
    case 'sources':
      return sourcesCsv(
        (await citedSources(pool, workspaceId, filter, await periodOf(pool, filter, now))).data,
      )
    case 'reports':
      return reportsCsv(
        (await reportedAnswers(pool, workspaceId, filter, await periodOf(pool, filter, now))).data,
      )
    case 'searches':
      return searchesCsv(await searchedInVain(pool, workspaceId, filter))
    case 'figures':
      return figuresCsv(await readInsights(services, workspaceId, filter))
    case 'series':
      return seriesCsv(await readInsights(services, workspaceId, filter))
    default:
      return breakdownCsv(
        await readInsights(services, workspaceId, filter),
        part as keyof Insights['breakdowns'],
      )
  }
}
