// Gathers what travels with an escalation from what the log knows.
import type { Attachment, Customer, Packet, PacketLine } from '@baton/contract'
import type { Conversation, Said } from '../conversation/conversation.ts'
import { allSaid } from '../conversation/replaced-answers.ts'
import { withMerged } from '../conversation/story-state.ts'
import { summarize } from '../conversation/summarize.ts'
import { ticketTypeOf } from '../conversation/take-over.ts'

type Around = Pick<Packet, 'earlier' | 'link'> & { fileUrl(file: Attachment): string }

/** Of the latest escalation; of one that was never asked for, as a preview shows it, what it would be now. */
export function packetOf(conversation: Conversation, { earlier, link, fileUrl }: Around): Packet {
  const { id, escalation, customer, page, device, channel, locale, lastAt, replaced } = conversation
  const { subject, text, nextStep } = escalation?.summary ?? summarize(conversation)
  const who = whoIs(customer)
  return {
    version: 1,
    escalationId: escalation?.id ?? 'preview',
    conversationId: id,
    at: escalation?.at ?? (lastAt || new Date(0).toISOString()),
    channel: channelOf(channel),
    type: ticketTypeOf(channel),
    locale,
    subject,
    summary: text,
    ...(nextStep ? { nextStep } : {}),
    ...(escalation?.ownWords ? { ownWords: escalation.ownWords } : {}),
    reason: escalation?.reason ?? { trigger: 'preview', detail: '' },
    customer: who,
    ...(page ? { page } : {}),
    ...(device ? { device } : {}),
    transcript: withMerged({ ...conversation, messages: allSaid(conversation) }).map((message) => ({
      ...toLine(message, who.name, fileUrl),
      ...(replaced.includes(message) ? { replaced: true as const } : {}),
    })),
    attempts: conversation.assessments.flatMap(({ attempts }) => attempts).slice(-MAX_ATTEMPTS),
    earlier,
    link,
  }
}

const MAX_ATTEMPTS = 50

/** A program may call its channel as it likes. */
function channelOf(channel: string): Packet['channel'] {
  switch (channel) {
    case 'widget':
    case 'whatsapp':
    case 'email':
    case 'help':
    case 'sdk':
      return channel
    default:
      return 'api'
  }
}

/**
 * For a desk there is one mark for all of it: as soon as something stands there that was only said, such as an address
 * beside a signed id, a desk must not take any of it for proved.
 */
function whoIs(customer: Customer | null): Packet['customer'] {
  if (!customer) return { id: '', verified: false }
  const { claimed = {}, ...signed } = customer
  const { id, userId, name, email, attributes } = { ...claimed, ...signed }
  const isAllSigned = !Object.keys(claimed).some((key) => !(key in signed))
  return {
    id,
    ...(userId ? { userId } : {}),
    ...(name ? { name } : {}),
    ...(email ? { email } : {}),
    ...(attributes ? { attributes } : {}),
    verified: signed.verified && isAllSigned,
  }
}

function toLine(
  { id, at, author, text, attachments = [] }: Said,
  customerName: string | undefined,
  fileUrl: Around['fileUrl'],
): PacketLine {
  const name = author.kind === 'human' ? author.human.name : undefined
  const said = author.kind === 'customer' ? customerName : name
  const files = attachments.map((file) => ({ ...file, url: fileUrl(file) }))
  return {
    ...{ id, at, by: author.kind },
    ...(said ? { name: said } : {}),
    text,
    ...(files.length > 0 ? { attachments: files } : {}),
  }
}
