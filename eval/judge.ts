// The judgement as it is today, asked about a row of the corpus. What learns to see more is added here.
import { assistant } from '@baton/agent'
import { type ConversationEvent, defaultPolicy } from '@baton/contract'
import { fold } from '@baton/core'
import { hear, questionSimilarity, SAME } from '@baton/judge'
import { ASKS, type LabelledDialogue, type LabelledPair } from './corpus.ts'

const AT = '2026-01-05T09:00:00.000Z'

export type MessageVerdict = {
  asks: boolean
  triggers: string[]
  /** The kind of ask that was heard, by its name in the corpus. */
  kind: string | null
  evidence: string
}
export type DialogueVerdict = { at: number | null; trigger: string | null; evidence: string }

const ASK_OF_KIND: Record<string, string> = {
  explicit: 'asked-for-human',
  indirect: 'indirect-ask',
  'refuses-assistant': 'refuses-bot',
  'call-me': 'call-me',
}

/** `triggers` are names of the corpus. An ask counts as each of its kinds: what is due is the same for all. */
export function judgeMessage({ text }: { text: string }): MessageVerdict {
  const { findings } = hear(text)
  const ask = findings.find(({ signal }) => signal === 'asked-for-human')
  const others = findings.flatMap(({ signal, kind }) =>
    signal === 'frustration' ? ['frustration'] : signal === 'sensitive-topic' && kind ? [kind] : [],
  )
  return {
    asks: ask !== undefined,
    triggers: [...(ask ? ASKS : []), ...others],
    kind: ask?.kind ? (ASK_OF_KIND[ask.kind] ?? null) : null,
    evidence: ask?.evidence ?? '',
  }
}

export function judgePair(pair: LabelledPair): boolean {
  return ratePair(pair) >= SAME
}

export function ratePair({ a, b }: { a: string; b: string }): number {
  return questionSimilarity(a, b)
}

/**
 * Takes the assistant's real turn at each message of the customer's, under the default policy, until one of them
 * escalates. The assistant answers what it answers in the dialogue, and is sure of it: what is measured are the rules.
 */
export async function judgeDialogue({
  id,
  lang,
  turns,
}: LabelledDialogue): Promise<DialogueVerdict> {
  const events: ConversationEvent[] = [
    {
      type: 'conversation.started',
      at: AT,
      customer: { id: 'cus_1', verified: false },
      channel: 'api',
      locale: lang,
    },
  ]
  for (const [place, { role, text }] of turns.entries()) {
    if (role === 'tool') {
      events.push(...toolEvents(place, text))
      continue
    }
    const message = { id: `msg_${place}`, author: { kind: role }, text }
    if (role === 'customer') {
      events.push({ type: 'message.posted', at: AT, message })
      const next = turns.slice(place + 1).find((turn) => turn.role !== 'tool')
      // Two messages in a row are answered together.
      if (next?.role === 'customer') continue
      const told = await takeTurn(id, events, next?.text ?? '…')
      const asked = told.find(({ type }) => type === 'escalation.requested')
      if (asked?.type === 'escalation.requested') {
        const { trigger, detail } = asked.escalation.reason
        return { at: place, trigger, evidence: detail }
      }
      events.push(...told)
    }
  }
  return { at: null, trigger: null, evidence: '' }
}

/** Done for what was asked before: how it went is told by its words. */
function toolEvents(place: number, text: string): ConversationEvent[] {
  const callId = `call_${place}`
  const call = { callId, name: 'tool', title: '', source: 'server', input: {}, sideEffect: false }
  return [
    { type: 'action.started', at: AT, call },
    { type: 'action.ended', at: AT, callId, outcome: 'done', result: text, durationMs: 0 },
  ]
}

async function takeTurn(
  id: string,
  events: readonly ConversationEvent[],
  answer: string,
): Promise<ConversationEvent[]> {
  let ids = events.length
  const turn = assistant({
    answerer: {
      answer: async () => ({
        text: answer,
        citations: [],
        confidence: 'very_confident',
        attempts: [],
      }),
    },
    policy: () => defaultPolicy,
    newId: (prefix) => `${prefix}_${++ids}`,
    now: () => AT,
  })
  const conversation = fold(id, events)
  const { signal } = new AbortController()
  const settle = await turn('wsp_eval', conversation, { signal, onDraft: () => {} })
  return settle(conversation)
}
