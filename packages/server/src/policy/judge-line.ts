// One line of a file of messages, judged: `{id, text}` or `{id, turns}` in, a decision with its evidence out.
import { judgeTurns } from '@baton/agent'
import type { Policy } from '@baton/contract'
import * as z from 'zod'

/** A line that is longer is no message. */
const MAX_LINE = 2_000_000
const MAX_TURNS = 500

export type Line =
  | {
      id: string | number
      decision: 'answer' | 'offer' | 'escalate'
      language: string
      triggers: { name: string; kind?: string; score: number; evidence: string }[]
    }
  | { id?: string | number; line: number; error: string }

export function judgeLine(text: string, line: number, policy: Policy): Line {
  if (text.length > MAX_LINE) return { line, error: `is longer than ${MAX_LINE} letters` }
  const json = jsonOf(text)
  if ('error' in json) return { line, error: json.error }
  const parsed = Row.safeParse(json.value)
  if (!parsed.success) return { ...idOf(json.value), line, error: inWords(parsed.error) }
  const { id, lang } = parsed.data
  const turns =
    'turns' in parsed.data
      ? parsed.data.turns
      : [{ role: 'customer' as const, text: parsed.data.text }]
  const judged = judgeTurns(turns, { policy, ...(lang === undefined ? {} : { locale: lang }) })
  if (!judged) return { id, decision: 'answer', language: lang ?? 'und', triggers: [] }
  const { decision, signals, trace } = judged
  const triggers = trace
    .filter(({ met, blockedBy }) => met && blockedBy !== 'other-channel')
    .map(({ when, score, evidence }) => {
      const kind = signals.findings.find((one) => one.signal === when)?.kind
      return { name: when, ...(kind ? { kind } : {}), score: score ?? 1, evidence }
    })
  return {
    id,
    decision: decision.kind === 'hold' ? 'answer' : decision.kind,
    language: signals.language === 'und' ? (lang ?? 'und') : signals.language,
    triggers: [...new Map(triggers.map((one) => [one.name, one])).values()],
  }
}

const Id = z.union([z.string().max(1_000), z.number()], 'must be text or a number')
const Text = z.string('must be text').max(1_000_000, 'is longer than a million letters')
const Lang = z.string('must be a language, such as de').max(35).optional()
/** Logs of models have none where an assistant has only called a tool. */
const PerhapsText = Text.nullish().transform((text) => text ?? '')

/** Of what a tool said only its failing counts. */
const Turn = z.discriminatedUnion(
  'role',
  [
    z.object({ role: z.enum(['customer', 'human']), text: Text }),
    z.object({ role: z.enum(['assistant', 'tool']), text: PerhapsText }),
  ],
  'must be customer, assistant, human or tool',
)

const Row = z.union([
  z.object({ id: Id, lang: Lang, text: Text }),
  z.object({
    id: Id,
    lang: Lang,
    turns: z.array(Turn, 'must be a list of turns').max(MAX_TURNS, `may be ${MAX_TURNS} turns`),
  }),
])

/** What is wrong with the kind of line that was meant. */
function inWords(error: z.ZodError): string {
  const [issue] = error.issues
  const options = issue?.code === 'invalid_union' ? issue.errors : [error.issues]
  const likely = options.reduce((best, one) => (depth(one) > depth(best) ? one : best))
  return likely
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ')
}

/** The fewer fields are missing from the top, the likelier it was meant. */
function depth(issues: readonly z.core.$ZodIssue[]): number {
  const missing = issues.filter(
    ({ path }) => path.length <= 1 && ['text', 'turns'].includes(String(path[0])),
  )
  return -missing.length * 100 - issues.length
}

function jsonOf(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { error: `is not JSON: ${error instanceof Error ? error.message : error}` }
  }
}

function idOf(value: unknown): { id?: string | number } {
  if (typeof value !== 'object' || value === null || !('id' in value)) return {}
  return typeof value.id === 'string' || typeof value.id === 'number' ? { id: value.id } : {}
}
