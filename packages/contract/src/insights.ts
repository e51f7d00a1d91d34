// Figures about conversations. What each of them means stands in one place, `core/insights/metrics.ts`; here is what
// crosses the wire.
import * as z from 'zod'
import { Channel } from './channel-facts.ts'
import { Citation } from './conversation.ts'
import { ThumbReason } from './customer-facts.ts'

export const MAX_PERIOD_DAYS = 366 * 3

const Day = z.iso.date('must be a day such as 2026-11-21')

const Filter = {
  from: Day.describe('First day, in the time zone'),
  to: Day.describe('Last day'),
  zone: z
    .string()
    .max(60)
    .refine(isZone, 'must be a time zone such as Europe/Berlin')
    .default('UTC')
    .describe('Where days begin and hours are counted'),
  channel: Channel.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,8}$/, 'must be a language such as de')
    .optional(),
  reason: z.string().min(1).max(100).optional().describe('The rule that asked for a person first'),
  topic: z.string().min(1).max(100).optional().describe('The sensitive topic heard first'),
}

/** `and`: what an endpoint asks besides. */
export function insightQuery<const And extends z.ZodRawShape>(and: And) {
  return z
    .object({ ...Filter, ...and })
    .refine((query) => (query as { from: string }).from <= (query as { to: string }).to, {
      path: ['to'],
      message: 'must not be before `from`',
    })
    .refine((query) => daysOf(query as { from: string; to: string }) <= MAX_PERIOD_DAYS, {
      path: ['from'],
      message: `must be at most ${MAX_PERIOD_DAYS} days before \`to\``,
    })
}

export const InsightFilter = z.object(Filter)
export type InsightFilter = z.infer<typeof InsightFilter>

export const InsightMetric = z.enum([
  'conversations',
  'escalation-rate',
  'deflection',
  'containment',
  'resolution-confirmed',
  'resolution-assumed',
  'too-early',
  'involvement',
  'automation',
  'unanswered',
  'waiting',
  'first-reply',
  'resolution-time',
  'closed-by-person',
  'csat-assistant',
  'csat-human',
  'thumbs',
])
export type InsightMetric = z.infer<typeof InsightMetric>

const Value = {
  value: z
    .number()
    .nullable()
    .describe(
      'A number, a share between 0 and 1, or milliseconds; null when there is nothing to count',
    ),
  most: z.number().nullable().optional().describe('Of times: what nine of ten stay below'),
  counts: z.number().int(),
  among: z.number().int().describe('Of how many'),
}

export const InsightFigure = z.object({
  metric: InsightMetric,
  ...Value,
  before: z.object(Value).describe('In as many days before'),
})
export type InsightFigure = z.infer<typeof InsightFigure>

export const InsightPoint = z.object({
  from: z.string(),
  to: z.string(),
  conversations: z.number().int(),
  escalations: z.number().int(),
})
export type InsightPoint = z.infer<typeof InsightPoint>

const Counted = z.array(
  z.object({
    value: z.string(),
    conversations: z.number().int(),
    escalations: z.number().int(),
    before: z.number().int().describe('Escalations in as many days before'),
    conversationsBefore: z
      .number()
      .int()
      .default(0)
      .describe('Conversations in as many days before'),
  }),
)
export const InsightBreakdowns = z.object({
  reason: Counted,
  topic: Counted,
  channel: Counted,
  language: Counted,
  hour: Counted,
})
export type InsightBreakdowns = z.infer<typeof InsightBreakdowns>

export const Insights = z.object({
  zone: z.string(),
  earlier: z.object({ from: z.string(), to: z.string() }).describe('What it is compared with'),
  measuredUntil: z.iso
    .datetime()
    .nullable()
    .describe('Everything up to then is counted; null while nothing has been yet'),
  bucket: z.enum(['day', 'week', 'month']).describe('What one point of the series is'),
  figures: z.array(InsightFigure),
  series: z.array(InsightPoint),
  breakdowns: InsightBreakdowns,
})
export type Insights = z.infer<typeof Insights>

export const InsightAdvice = z.enum(['write-document', 'mend-document', 'add-action', 'fix-bug'])
export type InsightAdvice = z.infer<typeof InsightAdvice>

/** Questions that ask for the same and had no good answer. */
export const InsightQuestions = z.object({
  name: z.string(),
  questions: z.number().int(),
  before: z
    .number()
    .int()
    .nullable()
    .default(null)
    .describe('In as many days before; null where not all of both were looked at'),
  conversations: z.number().int(),
  advice: InsightAdvice,
  examples: z.array(
    z.object({ conversationId: z.string(), seq: z.number().int(), text: z.string() }),
  ),
  /** What the assistant cited where it was not right. */
  sources: z.array(Citation),
  /** Out of a teammate's own words. Nothing is published until somebody saves it. */
  draft: z
    .object({
      conversationId: z.string(),
      question: z.string(),
      alternatives: z.array(z.string()),
      answer: z.string(),
    })
    .nullable(),
})
export type InsightQuestions = z.infer<typeof InsightQuestions>

export const InsightSource = z.object({
  title: z.string(),
  url: z.string(),
  cited: z.number().int().describe('Answers that cite it'),
  up: z.number().int(),
  down: z.number().int(),
  again: z.number().int().describe('Answers after which the same was asked again'),
  reported: z.number().int().describe('Answers that a teammate found to be bad'),
})
export type InsightSource = z.infer<typeof InsightSource>

/** One teammate's report of one answer. */
export const InsightReport = z.object({
  conversationId: z.string(),
  messageId: z.string().describe('Of the answer'),
  at: z.iso.datetime().describe('When it was reported'),
  by: z.string(),
  reason: ThumbReason,
  note: z.string(),
  question: z.string(),
  answer: z.string().describe('Its beginning'),
  sources: z.array(Citation).describe('All that the answer cites'),
})
export type InsightReport = z.infer<typeof InsightReport>

export const InsightSearch = z.object({ query: z.string(), times: z.number().int() })
export type InsightSearch = z.infer<typeof InsightSearch>

function daysOf({ from, to }: { from: string; to: string }): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * 3600_000) + 1
}

/** Known to the runtime; PostgreSQL is asked, too. */
function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
