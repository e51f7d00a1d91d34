// What became of each question that the assistant took: one small record a turn, for what is asked in vain and for which
// sources help. Holds where the words stand in the log, and no words.
import type { Attempt, Citation, ConversationEvent, Recorded } from '@baton/contract'
import { broke, foundNothing } from './measures.ts'

export type MeasuredTurn = {
  /** Of the customer's message. */
  seq: number
  at: string
  outcome: 'answered' | 'nothing' | 'failed'
  /** Something was to be done, not only told. */
  acting: boolean
  thumb: 'up' | 'down' | null
  /** A teammate found the answer to be bad. */
  reported: boolean
  /** The customer asked the same again afterwards. */
  again: boolean
  sources: Citation[]
  /** The first words of a person after the question. */
  replySeq: number | null
}

/** An answer that cites more has nothing left to say which of them helped. */
const MAX_SOURCES = 5

export function turnsOf(events: readonly Recorded[]): MeasuredTurn[] {
  const asked = new Map<string, { seq: number; at: string }>()
  const turns: Open[] = []
  for (const event of events) {
    const { seq } = event
    if (event.type === 'turn.assessed') begin(turns, event, asked.get(event.messageId))
    else if (event.type === 'answer.rated') rate(turns, event)
    else if (event.type === 'answer.reported') report(turns, event)
    else if (event.type === 'answer.regenerated') askAgain(turns, event)
    else if (event.type === 'message.posted') {
      const { author, id } = event.message
      if (author.kind === 'customer') asked.set(id, { seq, at: event.at })
      else if (author.kind === 'assistant') answer(turns.at(-1), event.message)
      else if (author.kind === 'human') reply(turns, seq)
    }
  }
  return turns.map(({ answerId: _, messageId: __, ...turn }) => turn)
}

type Open = MeasuredTurn & { messageId: string; answerId: string | null }
type Of<Type extends ConversationEvent['type']> = Extract<ConversationEvent, { type: Type }>

function begin(
  turns: Open[],
  { messageId, signals, attempts }: Of<'turn.assessed'>,
  question: { seq: number; at: string } | undefined,
): void {
  const earlier = signals.findings.find(({ signal }) => signal === 'repeated-question')?.messageId
  for (const turn of turns) if (turn.messageId === earlier) turn.again = true
  const wanted = signals.findings.some(({ signal }) => signal === 'action-asked')
  const actions = attempts.filter(({ kind }) => kind === 'action')
  // A greeting and a wish for a person are no questions to any source.
  const isQuestion = attempts.some(isWork) || wanted || broke(signals.findings)
  if (!question || !isQuestion) return
  const failed = broke(signals.findings) || actions.some(hasFailed)
  // Taken again, as after a restart or for another answer, it is one question still.
  const before = turns.findIndex(({ seq }) => seq === question.seq)
  const [earlierTurn] = before === -1 ? [] : turns.splice(before, 1)
  turns.push({
    ...{ messageId, ...question, answerId: null, thumb: null, again: false, sources: [] },
    reported: false,
    outcome: failed ? 'failed' : foundNothing({ signals, attempts }) ? 'nothing' : 'answered',
    acting: wanted || actions.length > 0 || earlierTurn?.acting === true,
    replySeq: null,
  })
}

function isWork({ kind }: Attempt): boolean {
  return kind === 'search' || kind === 'action'
}

function hasFailed(attempt: Attempt): boolean {
  return attempt.kind === 'action' && !attempt.ok
}

function answer(
  turn: Open | undefined,
  { id, citations = [] }: Of<'message.posted'>['message'],
): void {
  if (!turn || turn.answerId) return
  turn.answerId = id
  turn.sources = citations.slice(0, MAX_SOURCES)
}

function rate(turns: Open[], { messageId, thumb }: Of<'answer.rated'>): void {
  for (const turn of turns) if (turn.answerId === messageId) turn.thumb = thumb
}

/** Unless another answer comes, which then stands for the question. */
function askAgain(turns: Open[], { messageId }: Of<'answer.regenerated'>): void {
  for (const turn of turns) if (turn.answerId === messageId) turn.again = true
}

function report(turns: Open[], { messageId }: Of<'answer.reported'>): void {
  for (const turn of turns) if (turn.answerId === messageId) turn.reported = true
}

function reply(turns: Open[], seq: number): void {
  for (const turn of turns) turn.replySeq ??= seq
}
