// What a ticket has not been told yet, in the pieces in which it is told.
import type { Attachment, Redaction } from '@baton/contract'
import {
  allSaid,
  type Conversation,
  emailOf,
  redactText,
  type TicketPlace,
  wroteThere,
} from '@baton/core'
import type { Comment, CommentLine } from '@baton/integrations'

type Told = { comment: Comment; seq: number }
type FileUrl = (file: Attachment) => string

/** Up to an event, without what the destination is not to have. What was written there is known there. */
export function untold(
  today: Conversation,
  {
    place,
    upTo,
    redaction,
    fileUrl,
  }: { place: TicketPlace; upTo: number; redaction: Redaction; fileUrl: FileUrl },
): Told[] {
  const items = itemsIn(today, place, redaction, fileUrl).filter(({ seq }) => seq <= upTo)
  return runsOf(items)
}

/** The event of the latest of it; 0 when there is nothing. */
export function lastUntold(today: Conversation, place: TicketPlace): number {
  return itemsIn(today, place, NOTHING, () => '').at(-1)?.seq ?? 0
}

const NOTHING: Redaction = { kinds: [], phrases: [], patterns: [], leaveOut: [] }

type Item = { seq: number; kind: Comment['kind']; line: CommentLine }

function itemsIn(
  today: Conversation,
  place: TicketPlace,
  redaction: Redaction,
  fileUrl: FileUrl,
): Item[] {
  const { replaced, notes, customer } = today
  const gone = new Set<string>(redaction.leaveOut)
  const said = allSaid(today).flatMap((message): Item[] => {
    const { seq, id, author, text, attachments } = message
    if (author.kind === 'system' || wroteThere(place, { author })) return []
    const by = author.kind
    const customerName = gone.has('name') ? undefined : customer?.name
    const name = author.kind === 'human' ? author.human.name : undefined
    const files = attachments?.map((file) => ({
      ...file,
      name: redactText(file.name, redaction),
      url: fileUrl(file),
    }))
    const who = { by, name: by === 'customer' ? customerName : name }
    const aside = replaced.includes(message) ? { replaced: true as const } : {}
    const line = { messageId: id, ...who, text, ...aside, ...(files ? { attachments: files } : {}) }
    return [{ seq, kind: 'conversation', line }]
  })
  const noted = notes.map(({ seq, id, author, text }): Item => {
    return { seq, kind: 'note', line: { messageId: id, by: 'human', name: author.name, text } }
  })
  return [...said, ...noted, ...correctionOf(today), ...summaryOf(today)]
    .map((item) => ({
      ...item,
      line: { ...item.line, text: redactText(item.line.text, redaction) },
    }))
    .concat(gone.has('email') ? [] : addressOf(today))
    .filter(({ seq }) => seq > place.upTo)
    .sort((a, b) => a.seq - b.seq)
}

/** Told better than when the ticket was opened. The next words follow it; a ticket opened later has it anyway. */
function summaryOf({ escalation, summarySeq }: Conversation): Item[] {
  if (summarySeq === null || !escalation) return []
  const { text, nextStep } = escalation.summary
  const told = [`Summary: ${text}`, ...(nextStep ? [`Next step: ${nextStep}`] : [])].join('\n')
  const line = { messageId: `${escalation.id}.summary`, by: 'system' as const, text: told }
  return [{ seq: summarySeq, kind: 'note', line }]
}

/** Given after the ticket was opened, it is what a colleague there needs most. */
function addressOf({ id, customer, emailSeq }: Conversation): Item[] {
  const email = emailOf(customer)
  if (emailSeq === null || !email) return []
  const proof = customer?.verified && customer.email ? 'signed by the application' : 'not verified'
  const text = `The customer’s e-mail address: ${email} (${proof})`
  const line = { messageId: `${id}.address`, by: 'system' as const, text }
  return [{ seq: emailSeq, kind: 'note', line }]
}

/** The summary is in the ticket already: what the customer says better goes beside it. */
function correctionOf({ id, escalation, correctedSeq }: Conversation): Item[] {
  if (correctedSeq === null || !escalation?.ownWords) return []
  const text = `In the customer’s own words: ${escalation.ownWords}`
  const line = { messageId: `${id}.words.${correctedSeq}`, by: 'system' as const, text }
  return [{ seq: correctedSeq, kind: 'note', line }]
}

/** Neighbours of one kind go together; a customer's words are not mixed with anybody's. */
function runsOf(items: readonly Item[]): Told[] {
  const runs: (Told & { isCustomers: boolean })[] = []
  for (const { seq, kind, line } of items) {
    const last = runs.at(-1)
    const isCustomers = line.by === 'customer'
    if (last?.comment.kind === kind && last.isCustomers === isCustomers) {
      last.comment.lines.push(line)
      last.seq = seq
    } else runs.push({ comment: { kind, lines: [line] }, seq, isCustomers })
  }
  return runs
}
