// What goes to a receiver of webhooks, and what it may send back.
import type { Packet, Ticket } from '@baton/contract'
import * as z from 'zod'
import type { Comment, DeskFile, Hint, TicketRequest, TicketState } from '../../connector.ts'
import { textStory } from '../../render/story.ts'

const MAX_STORY = 20_000
/** Receivers tend to refuse bodies above some hundred kilobytes. */
const MAX_TALK_BYTES = 100_000

export type Event = { type: string; data: Record<string, unknown> }

export function escalated({ packet, fields }: TicketRequest, key: string, replyTo: string): Event {
  const { transcript, leftOut } = fitting(packet.transcript)
  return {
    type: 'conversation.escalated',
    data: {
      ticketId: key,
      replyTo,
      fields,
      story: textStory(packet, { most: MAX_STORY }),
      packet: { ...packet, transcript },
      leftOut,
    },
  }
}

/** A note has a type of its own: who passes messages on to customers cannot pass it on by mistake. */
export function written(ticket: Ticket, { lines, kind }: Comment): Event {
  return {
    type: kind === 'note' ? 'note.created' : 'message.created',
    data: {
      ticketId: ticket.id,
      messages: lines.map(({ messageId, ...said }) => ({ id: messageId, ...said })),
    },
  }
}

/** The latest messages that there is room for. */
function fitting(all: Packet['transcript']): { transcript: Packet['transcript']; leftOut: number } {
  let bytes = 0
  const from = all.findLastIndex((line) => {
    bytes += Buffer.byteLength(JSON.stringify(line))
    return bytes > MAX_TALK_BYTES
  })
  return { transcript: all.slice(from + 1), leftOut: from + 1 }
}

/** What a receiver may answer to an escalation; anything else it answers is no mistake. */
export const Receipt = z
  .object({
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
    number: z.coerce.string().max(100).optional(),
  })
  .catch({})

const Human = z.object({ id: z.string().min(1).max(200), name: z.string().min(1).max(200) })
const about = {
  ticketId: z.string().min(1).max(300),
  id: z.string().min(1).max(200),
  at: z.iso.datetime({ offset: true }).optional(),
}
const words = { ...about, human: Human, text: z.string().min(1).max(20_000) }

const MAX_FILES = 10
/** Fetched from the address as it stands, without credentials of any kind. */
const File = z.object({
  name: z.string().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }).max(2_000),
})
const Reply = z
  .object({
    ...{ type: z.literal('reply'), ...words },
    text: z.string().max(20_000).default(''),
    attachments: z.array(File).max(MAX_FILES).default([]),
  })
  .refine(({ text, attachments }) => text !== '' || attachments.length > 0, {
    path: ['text'],
    message: 'is empty, and there is no attachment either',
  })

export const SentBack = z.discriminatedUnion('type', [
  Reply,
  z.object({ type: z.literal('note'), ...words }),
  z.object({ type: z.literal('taken'), ...about, human: Human }),
  z.object({ type: z.literal('solved'), ...about }),
  z.object({ type: z.literal('reopened'), ...about }),
])

/** A note stays where it was written: there is no way from it to a customer. */
export function hintOf(
  said: z.output<typeof SentBack>,
  now: Date,
  open: (file: z.output<typeof File>) => ReturnType<DeskFile['open']>,
): Hint {
  const { ticketId, id } = said
  const at = new Date(said.at ?? now).toISOString()
  const state = (part: Omit<TicketState, 'at'>): Hint => ({
    ticketIds: [],
    states: [{ ticketId, state: { ...part, at } }],
  })
  switch (said.type) {
    case 'reply': {
      const { human, text } = said
      const attachments = said.attachments.map((file, nth) => ({
        ...{ id: `${nth}`, name: file.name },
        open: () => open(file),
      }))
      return { ticketIds: [], news: [{ id, ticketId, human, text, at, attachments }] }
    }
    case 'note':
      return { ticketIds: [] }
    case 'taken':
      return state({ status: 'open', assignee: said.human })
    case 'solved':
      return state({ status: 'solved' })
    case 'reopened':
      return state({ status: 'open' })
  }
}
