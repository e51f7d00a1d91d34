// Every word where it belongs, once: the customer's at the desk, people's with the customer, notes with nobody else.
import type { Recorded } from '@baton/contract'
import type { Conversation } from '@baton/core'
import type { SoakCustomer } from '../customers.ts'
import type { DeskReport } from '../vendors/task.ts'
import { conversationOf, type Escalation, type Known, statesOf, timesIn, wordIn } from './known.ts'

export function checkWords(known: Known): string[] {
  return [
    ...known.customers.flatMap((customer) => checkCustomer(customer, known)),
    ...known.desks.flatMap((desk) => checkPeople(desk, known)),
    ...[...known.logs].flatMap(([id, log]) => checkPromises(id, log)),
  ]
}

function checkCustomer({ conversationId, said }: SoakCustomer, known: Known): string[] {
  const log = known.logs.get(conversationId) ?? []
  const states = statesOf(conversationId, log)
  const escalations = known.escalations.filter((one) => one.conversationId === conversationId)
  return [...said].flatMap(([messageId, text]) => {
    const who = `${conversationId} “${text}”`
    const seqs = log.flatMap((event) =>
      event.type === 'message.posted' && event.message.id === messageId ? [event.seq] : [],
    )
    const [seq = 0] = seqs
    if (seqs.length !== 1) return [`${who}: ${seqs.length} times in the log`]
    return escalations.flatMap((escalation) => {
      const expected = expectedThere(seq, { state: states[seq - 1], escalation })
      return expected === 'nothing' ? [] : checkAtDesk(who, { text, expected, escalation, known })
    })
  })
}

/** In a story words may stand in two places, such as the customer's own and the transcript for teammates. */
type Expected = 'in the story' | 'once' | 'nothing'

function expectedThere(
  seq: number,
  { state, escalation }: { state: Conversation | undefined; escalation: Escalation },
): Expected {
  const [place] = escalation.opened
  if (place && seq <= place.upTo) return 'in the story'
  const waits = state?.holder.kind === 'queue' || state?.holder.kind === 'human'
  return waits && state?.escalation?.id === escalation.id ? 'once' : 'nothing'
}

type Word = { text: string; expected: Expected; escalation: Escalation; known: Known }

function checkAtDesk(who: string, { text, expected, escalation, known }: Word): string[] {
  const [place] = escalation.opened
  const desk = known.desks.find(({ id }) => id === place?.connectionId)
  const ticket = desk?.tickets.find(({ id }) => id === place?.ticketId)
  if (!ticket) return []
  // A word after a thread was closed over there begins another one, of the same customer.
  const texts = (desk?.tickets ?? [])
    .filter((one) => one === ticket || conversationOf(one) === null)
    .flatMap(({ comments }) => comments.map((one) => one.text))
  const times = timesIn(texts, wordIn(text))
  const isRight = expected === 'once' ? times === 1 : times > 0
  return isRight ? [] : [`${who}: ${expected}, and is ${times} times at ${desk?.id} ${ticket.id}`]
}

function checkPeople({ id, tickets, replies, notes }: DeskReport, { logs }: Known): string[] {
  const logOf = (ticketId: string) => {
    const ticket = tickets.find((one) => one.id === ticketId)
    const conversationId = ticket && conversationOf(ticket)
    // One that has not been told the story cannot be of anybody: then it may be in any log, once.
    return conversationId ? (logs.get(conversationId) ?? []) : [...logs.values()].flat()
  }
  return [
    ...replies.flatMap(({ ticketId, text }) => {
      const times = timesIn(saidBy(logOf(ticketId), 'human'), text)
      return times === 1 ? [] : [`${id} ${ticketId} “${text}”: heard ${times} times`]
    }),
    ...notes.flatMap(({ ticketId, text }) => {
      const times = timesIn(saidBy(logOf(ticketId)), text)
      return times === 0 ? [] : [`${id} ${ticketId} “${text}”: a note that the customer has read`]
    }),
  ]
}

function saidBy(log: readonly Recorded[], by?: string): string[] {
  return log.flatMap((event) =>
    event.type === 'message.posted' && (!by || event.message.author.kind === by)
      ? [event.message.text]
      : [],
  )
}

/** Nobody was told of a person before one had been asked for. */
function checkPromises(conversationId: string, log: readonly Recorded[]): string[] {
  const asked = new Set<string>()
  const wrong: string[] = []
  for (const event of log) {
    if (event.type === 'escalation.requested') asked.add(event.escalation.id)
    const notice = event.type === 'message.posted' && event.message.notice === 'handoff'
    if (!notice) continue
    const escalationId = event.message.id.replace(/\.handoff$/, '')
    if (!asked.delete(escalationId)) wrong.push(`${conversationId}: was told of a person in vain`)
  }
  return wrong
}
