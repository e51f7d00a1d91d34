// The messages that make an escalation in Slack. What we must find again is in their metadata, which people do not see:
// our key, who takes care, where it stands, and which words are for the customer.
import type { Packet } from '@baton/contract'
import * as z from 'zod'
import type { Comment, DeskHuman, TicketStatus } from '../../connector.ts'
import { lineText, shortStory, textStory } from '../../render/story.ts'
import { escaped, MAX_BYTES, plainSections, sizeOf } from './text.ts'

export const ESCALATION = 'baton_escalation'
export const STORY = 'baton_story'
export const COMMENT = 'baton_comment'
export const REPLY = 'baton_reply'

/** Values of metadata are text only. */
export type Standing = {
  key: string
  status: TicketStatus
  at: string
  assignee?: string | undefined
  assigneeName?: string | undefined
}

export type Block = Record<string, unknown>

export function opening(packet: Packet, standing: Standing) {
  const { subject, link } = packet
  const about: Block[] = [
    { type: 'header', text: plain(subject.slice(0, 150).toWellFormed() || 'A conversation') },
    ...plainSections(shortStory(packet)),
  ]
  return {
    text: `A customer needs a person: ${escaped(subject)}`,
    blocks: [...about, ...bar(standing, link.startsWith('https://') ? link : null)],
    metadata: metadataOf(ESCALATION, standing),
  }
}

/** The same message as it stands now; what it was opened with is kept. */
export function standingNow({ text, blocks }: Message, standing: Standing) {
  const kept = blocks.filter(({ block_id }) => !String(block_id).startsWith(BAR))
  const link = blocks
    .flatMap(({ elements }) => (Array.isArray(elements) ? elements : []))
    .find(({ action_id }) => action_id === 'baton_open')?.url
  return {
    text,
    blocks: [...kept, ...bar(standing, link ?? null)],
    metadata: metadataOf(ESCALATION, standing),
  }
}

export function story(packet: Packet, key: string) {
  const text = textStory(packet, { most: MAX_BYTES, sizeOf })
  return {
    text: 'The whole story',
    blocks: plainSections(text),
    metadata: metadataOf(STORY, { key }),
  }
}

export function comment({ lines, kind }: Comment, key: string) {
  const prefix = kind === 'note' ? 'Note, not for the customer. ' : ''
  const text = lines.map((line) => `${prefix}${lineText(line)}`).join('\n\n')
  return {
    text: escaped(text.slice(0, 200).toWellFormed()),
    blocks: plainSections(text),
    metadata: metadataOf(COMMENT, { key }),
  }
}

/** That a reply goes to the customer, for everybody to see. `of`: the message whose words go. */
export function receipt({ of, by, words }: { of: string; by: DeskHuman; words: string }) {
  const short = words.length > 80 ? `${words.slice(0, 80).toWellFormed()}…` : words
  const text = `To the customer, sent by ${by.name}: “${short}”`
  return {
    text: escaped(text),
    blocks: [{ type: 'context', elements: [plain(text)] }],
    metadata: metadataOf(REPLY, { of, by: by.id }),
  }
}

/** Words that were written for the customer in the first place. `view`: the form they were written in. */
export function answer({ text, by, view }: { text: string; by: DeskHuman; view: string }) {
  return {
    text: escaped(text.slice(0, 200).toWellFormed()),
    blocks: [
      { type: 'context', elements: [plain(`${by.name} to the customer`)] },
      ...plainSections(text),
    ],
    metadata: metadataOf(REPLY, { view, by: by.id }),
  }
}

/** Where an answer is written, after the button. */
export function form(ts: string): Block {
  return {
    type: 'modal',
    callback_id: 'baton_answer',
    private_metadata: ts,
    title: plain('Reply to the customer'),
    submit: plain('Send to customer'),
    close: plain('Cancel'),
    blocks: [
      {
        type: 'input',
        block_id: 'answer',
        label: plain('The customer reads this'),
        element: {
          type: 'plain_text_input',
          action_id: 'text',
          multiline: true,
          max_length: 2_900,
        },
      },
    ],
  }
}

const BAR = 'baton_bar'

/** Slack wants other ids of blocks whenever a message changes. */
function bar({ status, at, assigneeName }: Standing, link: string | null): Block[] {
  const where =
    status === 'solved' ? 'Solved' : assigneeName ? `Taken by ${assigneeName}` : 'Nobody has it yet'
  const hint = 'What you write in this thread stays here. Only “Send to customer” sends it.'
  const buttons = [
    button('baton_answer', 'Reply to the customer'),
    ...(status === 'solved' ? [] : [button('baton_take', 'Take')]),
    status === 'solved' ? button('baton_reopen', 'Reopen') : button('baton_solve', 'Resolve'),
    ...(link === null ? [] : [{ ...button('baton_open', 'Open in Baton'), url: link }]),
  ]
  return [
    { type: 'context', block_id: `${BAR}_1_${at}`, elements: [plain(`${where}. ${hint}`)] },
    { type: 'actions', block_id: `${BAR}_2_${at}`, elements: buttons },
  ]
}

function button(action: string, text: string): Block {
  return { type: 'button', action_id: action, text: plain(text) }
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false }
}

function metadataOf(type: string, payload: Record<string, string | undefined>) {
  const known = Object.entries(payload).filter(([, value]) => value !== undefined)
  return { event_type: type, event_payload: Object.fromEntries(known) }
}

const Payload = z.record(z.string(), z.unknown())
const File = z.object({
  id: z.string().optional(),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nullish(),
  /** `tombstone` is what remains of a file that was deleted. */
  mode: z.string().nullish(),
  /** Kept by somebody else, such as a drive: Slack has only a link. */
  is_external: z.boolean().nullish(),
  url_private: z.string().nullish(),
  url_private_download: z.string().nullish(),
})
export type File = z.output<typeof File>
export const Message = z.object({
  ts: z.string(),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  text: z.string().default(''),
  blocks: z.array(z.record(z.string(), z.any())).default([]),
  files: z.array(File).optional(),
  metadata: z.object({ event_type: z.string(), event_payload: Payload.optional() }).optional(),
})
export type Message = z.output<typeof Message>

export const Messages = z.object({
  messages: z.array(Message),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
})
export const Posted = z.object({ ts: z.string() })

export function payloadOf({ metadata }: Message, type: string): Record<string, unknown> | null {
  return metadata?.event_type === type ? (metadata.event_payload ?? {}) : null
}
