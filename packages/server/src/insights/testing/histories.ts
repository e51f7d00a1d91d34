// Histories out of nothing: any event after any other, which is more than can happen, and each of them is a log.
import type { ConversationEvent } from '@baton/contract'
import { fold, inboxRow, inboxSortKey } from '@baton/core'
import fc from 'fast-check'
import type { Pool } from 'pg'

export type History = { id: string; events: ConversationEvent[] }

const ada = { id: 'usr_ada', name: 'Ada' }
const customer = { id: 'customer', name: 'You' }

type Step = { what: number; minutes: number; pick: number }

export const someHistories = fc
  .array(
    fc.record({
      began: fc.integer({ min: 0, max: 20 * 24 * 60 }),
      channel: fc.constantFrom('widget', 'email', 'api'),
      locale: fc.constantFrom('en', 'de-AT', 'pt-BR'),
      steps: fc.array(
        fc.record({
          what: fc.nat(20),
          minutes: fc.oneof(fc.nat(30), fc.nat(3000)),
          pick: fc.nat(4),
        }),
        { maxLength: 14 },
      ),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((drawn) =>
    drawn.map(({ began, channel, locale, steps }, nth): History => {
      const id = `cnv_${nth}`
      let at = Date.parse('2026-03-01T00:00:00.000Z') + began * 60_000
      const first: ConversationEvent = {
        type: 'conversation.started',
        at: new Date(at).toISOString(),
        customer: { id: `cus_${nth}`, verified: false },
        channel: channel as 'widget',
        locale,
      }
      const events = steps.map((step, place): ConversationEvent => {
        at += step.minutes * 60_000 + 1
        return { ...stepOf(step, `${id}.${place}`, id), at: new Date(at).toISOString() }
      })
      return { id, events: [first, ...events] }
    }),
  )

function said(id: string, kind: 'customer' | 'assistant' | 'system') {
  return { type: 'message.posted' as const, message: { id, author: { kind }, text: `Words ${id}` } }
}

/** Without its time. */
function stepOf({ what, pick }: Step, id: string, conversation: string) {
  switch (what) {
    case 0:
    case 1:
    case 2:
      return said(id, 'customer')
    case 3:
    case 4:
    case 5:
      return said(id, 'assistant')
    case 6:
      return said(id, 'system')
    case 7:
      return {
        type: 'message.posted' as const,
        message: { id, author: { kind: 'human' as const, human: ada }, text: 'Hello' },
      }
    case 8:
    case 9:
      return assessed(pick, `${conversation}.${pick}`)
    case 10:
      return {
        type: 'escalation.requested' as const,
        escalation: {
          id,
          reason: { trigger: ['button', 'frustration', 'no-match'][pick % 3] ?? '', detail: '' },
          summary: { subject: '', text: '' },
        },
      }
    case 11:
      return { type: 'human.joined' as const, human: ada }
    case 12:
      return { type: 'conversation.returned' as const, by: ada }
    case 13:
      return {
        type: 'conversation.closed' as const,
        by: pick % 2 ? ada : customer,
        ...(pick === 3 ? { ending: { cancelled: 'spam' as const } } : {}),
        // What goes on in another conversation is counted there.
        ...(pick === 4 ? { ending: { cancelled: 'merged' as const } } : {}),
      }
    case 14:
      return { type: 'conversation.reopened' as const }
    case 15:
      return { type: 'conversation.rated' as const, score: pick + 1, closing: 1 }
    case 16:
      return { type: 'human.left' as const, human: ada }
    case 17:
    case 18:
      return given([null, 'tokyo', 'always', 'gone', 'tokyo'][pick] ?? null)
    case 19:
      return brought(id, pick)
    default:
      return {
        type: 'answer.rated' as const,
        messageId: `${conversation}.${pick + 1}`,
        thumb: ([null, 'up', 'down', 'up', 'down'] as const)[pick] ?? null,
      }
  }
}

/** What went on here is quoted, and counts in no figure: it was counted where it was said. */
function brought(id: string, pick: number) {
  const line = { seq: 2, at: new Date(0).toISOString(), id, text: 'Elsewhere' }
  const author = pick % 2 ? { kind: 'customer' as const } : { kind: 'human' as const, human: ada }
  return {
    ...{ type: 'story.merged' as const, by: ada, from: 'cnv_merged', sameCustomer: true },
    ...{
      waits: pick > 2,
      who: null,
      lines: [{ ...line, author }],
      notes: [],
      tickets: [],
      upTo: 3,
    },
  }
}

function given(team: string | null) {
  return {
    ...{ type: 'conversation.assigned' as const, assignee: null, by: null, answerBy: null },
    ...{ team: team ? { id: team, name: team } : null },
    why: { kind: 'by-hand' as const, detail: '' },
  }
}

function assessed(pick: number, messageId: string) {
  const failed = { signal: 'assistant-failed' as const, score: 1, evidence: 'It timed out' }
  return {
    type: 'turn.assessed' as const,
    messageId,
    signals: {
      language: ['en', 'und', 'de', 'fr-CH', 'en'][pick] ?? 'und',
      confidence: pick % 2 ? ('no_sources' as const) : ('very_confident' as const),
      findings: pick === 4 ? [failed] : [],
    },
    attempts: pick === 3 ? [] : [{ kind: 'search' as const, query: 'words', hits: [] }],
    decision: { kind: 'answer' as const },
  }
}

/** Into the log as a commit leaves it, and into the desk's list; up to `upTo` events of each. */
export async function write(
  pool: Pool,
  workspaceId: string,
  histories: readonly History[],
  upTo = Number.POSITIVE_INFINITY,
): Promise<void> {
  const rows = histories.map(({ id, events }) => {
    const recorded = events.slice(0, upTo)
    const row = inboxRow(fold(id, recorded))
    return { id, events: recorded, row, sort_key: inboxSortKey(row) }
  })
  await pool.query(
    `with given as (
       select * from jsonb_to_recordset($2) as r (id text, events jsonb, row jsonb, sort_key bigint)
     ), logged as (
       insert into events (workspace_id, conversation_id, seq, event)
       select $1, id, each.place, each.event
       from given, jsonb_array_elements(events) with ordinality as each (event, place)
       on conflict do nothing
     )
     insert into inbox (workspace_id, conversation_id, seq, holder, sort_key, row)
     select $1, id, jsonb_array_length(events), row->>'holder', sort_key, row from given
     on conflict (workspace_id, conversation_id) do update
     set seq = excluded.seq, holder = excluded.holder, sort_key = excluded.sort_key, row = excluded.row`,
    [workspaceId, JSON.stringify(rows)],
  )
}
