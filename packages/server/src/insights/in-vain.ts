// What was asked in vain, put together: questions without a source, that failed, got a thumb down, were asked again, or
// whose answer a teammate reported.
// Bounded: the latest of the period are looked at, and the answer says how many of how many.
import type { Citation, InsightFilter, InsightQuestions } from '@baton/contract'
import { groupQuestions, redactText, type VainQuestion } from '@baton/core'
import { questionSimilarity, questionWords, SAME } from '@baton/judge'
import type { Pool } from 'pg'
import { FILTER, filterValues, type Period } from './period.ts'

/** Comparing them takes a moment of the process: so many keep it under half a second. */
const LOOKED_AT = 1_000
const GROUPS = 50
const EXAMPLES = 5
const ALTERNATIVES = 8
const SOURCES = 3
/** A longer message tells a story; its beginning says what it is about. */
const LETTERS = 240

export async function askedInVain(
  pool: Pool,
  workspaceId: string,
  filter: InsightFilter,
  period: Period,
): Promise<{ data: InsightQuestions[]; looked: number; of: number }> {
  const [now, before] = await Promise.all([
    asked(pool, filterValues(workspaceId, filter, period)),
    asked(pool, filterValues(workspaceId, filter, { from: period.earlier, to: period.from })),
  ])
  const likeness = { alike: questionSimilarity, same: SAME }
  const groups = groupQuestions(now.questions, likeness, before.questions)
  // Of two samples, that one is larger says nothing.
  const isWhole = now.looked === now.of && before.looked === before.of
  return {
    data: groups.slice(0, GROUPS).map((group) => shown(group, isWhole)),
    looked: now.looked,
    of: now.of,
  }
}

async function asked(pool: Pool, values: readonly (string | null)[]) {
  const [found, all] = await Promise.all([
    pool.query<Row>({ name: 'insights.in-vain', text: IN_VAIN, values: [...values, LOOKED_AT] }),
    pool.query<{ n: number }>({ name: 'insights.in-vain-count', text: COUNT, values: [...values] }),
  ])
  const questions = found.rows.map(readRow).filter(({ text }) => text !== '')
  return { questions, looked: found.rows.length, of: all.rows[0]?.n ?? 0 }
}

type Row = {
  conversation_id: string
  seq: number
  text: string
  outcome: VainQuestion['outcome']
  acting: boolean
  sources: Citation[]
  reply: string | null
}
type Question = VainQuestion & { sources: Citation[]; reply: string | null }

function readRow(row: Row): Question {
  const text = row.text.slice(0, LETTERS).replace(/\s+/g, ' ').trim()
  return {
    ...{ conversationId: row.conversation_id, seq: row.seq, text, words: questionWords(text) },
    ...{ outcome: row.outcome, acting: row.acting, isCited: row.sources.length > 0 },
    ...{ sources: row.sources, reply: row.reply },
  }
}

function shown(
  { name, questions, earlier, advice }: ReturnType<typeof groupQuestions<Question>>[number],
  isWhole: boolean,
): InsightQuestions {
  return {
    name,
    questions: questions.length,
    before: isWhole ? earlier : null,
    conversations: new Set(questions.map(({ conversationId }) => conversationId)).size,
    advice,
    examples: questions
      .slice(0, EXAMPLES)
      .map(({ conversationId, seq, text }) => ({ conversationId, seq, text })),
    sources: mostCited(questions.flatMap(({ sources }) => sources)),
    draft: draftOf(name, questions),
  }
}

function mostCited(sources: readonly Citation[]): Citation[] {
  const found = Map.groupBy(sources, ({ title, url }) => `${url} ${title}`)
  return [...found.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, SOURCES)
    .flatMap(([first]) => first ?? [])
}

/**
 * A teammate's answer, as something to be edited. What looks personal is taken out of it; whether the rest is true for
 * everybody only a person can say.
 */
function draftOf(name: string, questions: readonly Question[]): InsightQuestions['draft'] {
  const told = questions.find(({ reply }) => reply !== null && reply.trim().length >= A_SENTENCE)
  if (!told?.reply) return null
  const others = new Set(questions.map(({ text }) => impersonal(text)))
  others.delete(impersonal(name))
  return {
    conversationId: told.conversationId,
    question: impersonal(name).slice(0, 300),
    alternatives: [...others].slice(0, ALTERNATIVES),
    answer: impersonal(told.reply).slice(0, 5_000),
  }
}

/** "Done!" answers one customer and no other. */
const A_SENTENCE = 25

function impersonal(text: string): string {
  return redactText(text, {
    kinds: ['email', 'phone', 'card', 'iban', 'key'],
    phrases: [],
  })
}

const TURNS = `
measured_turns turns
where turns.workspace_id = $1 and turns.at >= $2::timestamptz and turns.at < $3::timestamptz
  and (outcome <> 'answered' or thumb = 'down' or again or reported)
  and exists (
    select from conversation_measures
    where ${FILTER.replace(/and started_at [<>]=? \$\d::timestamptz/g, '')}
      and conversation_id = turns.conversation_id
  )`

const COUNT = `select count(*)::int as n from ${TURNS}`

const IN_VAIN = `
with latest as (
  select conversation_id, seq, outcome, acting, sources, reply_seq, turns.at from ${TURNS}
  order by turns.at desc, conversation_id, seq limit $8
)
select latest.conversation_id, latest.seq, outcome, acting, sources,
  left(asked.event->'message'->>'text', 2000) as text,
  left(reply.event->'message'->>'text', 5000) as reply
from latest
join events asked on asked.workspace_id = $1 and asked.conversation_id = latest.conversation_id
  and asked.seq = latest.seq
left join events reply on reply.workspace_id = $1 and reply.conversation_id = latest.conversation_id
  and reply.seq = latest.reply_seq
order by latest.at desc, latest.conversation_id, latest.seq`
