// Figures, and the conversations behind each of them. For every human of the workspace: whoever answers may know how it goes.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { InboxRow } from '../inbox.ts'
import {
  InsightMetric,
  InsightQuestions,
  InsightReport,
  InsightSearch,
  InsightSource,
  Insights,
  insightQuery,
} from '../insights.ts'

const Looked = {
  looked: z.number().int().describe('How many were looked at, the latest first'),
  of: z.number().int(),
}

export const insightEndpoints = defineEndpoints({
  readInsights: {
    method: 'GET',
    path: '/api/v1/insights',
    summary: 'Figures of a period, beside those of the period before',
    access: 'conversations.read',
    query: insightQuery({}),
    returns: Insights,
  },

  listInsightConversations: {
    method: 'GET',
    path: '/api/v1/insights/conversations',
    summary: 'The conversations behind a figure, latest first',
    access: 'conversations.read',
    query: insightQuery({
      metric: InsightMetric.default('conversations'),
      part: z
        .enum(['counts', 'among'])
        .default('counts')
        .describe('Those that count, or all that could have'),
      escalated: z.stringbool().optional().describe('Only those in which a person was asked for'),
      hour: z.coerce.number().int().min(0).max(23).optional().describe('Begun in this hour'),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: z.string().max(500).optional(),
    }),
    returns: z.object({
      data: z.array(InboxRow),
      nextCursor: z.string().nullable(),
      of: z.number().int().describe('How many there are in all'),
    }),
  },

  listInsightQuestions: {
    method: 'GET',
    path: '/api/v1/insights/questions',
    summary: 'What was asked in vain, put together, with what would help',
    access: 'conversations.read',
    query: insightQuery({}),
    returns: z.object({ data: z.array(InsightQuestions), ...Looked }),
  },

  listInsightSources: {
    method: 'GET',
    path: '/api/v1/insights/sources',
    summary: 'Which sources were cited, and what customers made of the answers',
    access: 'conversations.read',
    query: insightQuery({}),
    returns: z.object({ data: z.array(InsightSource), ...Looked }),
  },

  listInsightReports: {
    method: 'GET',
    path: '/api/v1/insights/reports',
    summary: 'Answers that teammates reported, with the question and all that the answer cites',
    access: 'conversations.read',
    query: insightQuery({}),
    returns: z.object({ data: z.array(InsightReport), ...Looked }),
  },

  listInsightSearches: {
    method: 'GET',
    path: '/api/v1/insights/searches',
    summary: 'What was searched for in vain on the help page',
    access: 'conversations.read',
    query: insightQuery({}),
    returns: z.object({ data: z.array(InsightSearch) }),
  },

  exportInsights: {
    method: 'GET',
    path: '/api/v1/insights/file',
    summary: 'The same as CSV',
    access: 'conversations.read',
    query: insightQuery({
      part: z
        .enum([
          'figures',
          'series',
          'reason',
          'topic',
          'channel',
          'language',
          'hour',
          'questions',
          'sources',
          'reports',
          'searches',
        ])
        .default('figures'),
    }),
    returns: z.object({ name: z.string(), type: z.string(), text: z.string() }),
    downloads: true,
  },

  rebuildInsights: {
    method: 'POST',
    path: '/api/v1/insights/rebuild',
    summary: 'Measure all conversations anew, in the background; changes no conversation',
    access: 'settings.manage',
    body: z.strictObject({}),
    returns: z.object({}),
  },
})
