import type { Attachment, ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { inboxRow } from '../inbox-row.ts'
import { packetOf } from '../packet/packet-of.ts'
import { redact } from '../packet/redact.ts'
import { fold } from './conversation.ts'
import { openQuestion } from './open-question.ts'
import { postCustomerMessage, postReply } from './post-message.ts'
import { summarize } from './summarize.ts'

const at = '2026-01-05T09:00:00.000Z'
const file: Attachment = {
  id: 'file_0123456789abcdef',
  name: 'invoice of sam@example.com.pdf',
  contentType: 'application/pdf',
  size: 1_234,
}
const started: ConversationEvent = {
  type: 'conversation.started',
  at,
  customer: { id: 'cus_1', verified: false },
  channel: 'widget',
  locale: 'en',
}
const empty = fold('cnv_1', [started])
const sent = fold('cnv_1', [
  started,
  ...postCustomerMessage(empty, { id: 'm1', text: '', attachments: [file] }, at),
])
const around = {
  earlier: [],
  link: 'https://b/1',
  fileUrl: ({ id }: Attachment) => `https://b/${id}`,
}

test('a message without files has no word of them, as in logs from before there were any', () => {
  const [posted] = postCustomerMessage(empty, { id: 'm1', text: 'Hi', attachments: [] }, at)
  expect(posted).toEqual({
    type: 'message.posted',
    at,
    message: { id: 'm1', author: { kind: 'customer' }, text: 'Hi' },
  })
})

test('a file alone is named in the list and in the summary, and asks nothing in words', () => {
  expect(inboxRow(sent).preview).toBe(`📎 ${file.name}`)
  expect(summarize(sent).subject).toBe(`📎 ${file.name}`)
  expect(openQuestion(sent)?.text).toBe('')
})

test('a teammate’s files come with their reply, and the same reply again changes nothing', () => {
  const reply = { id: 'r1', human: { id: 'u1', name: 'Ada' }, text: '', attachments: [file] }
  const events = postReply(sent, reply, at)
  expect(events.at(-1)).toMatchObject({ message: { text: '', attachments: [file] } })
  expect(postReply(fold('cnv_1', [started, ...events]), reply, at)).toEqual([])
})

test('files travel with the packet by link, and redaction reads their names', () => {
  const packet = packetOf(sent, around)
  expect(packet.transcript[0]?.attachments).toEqual([{ ...file, url: `https://b/${file.id}` }])
  const kept = redact(packet, { kinds: ['email'], phrases: [], leaveOut: [] })
  expect(kept.transcript[0]?.attachments?.[0]?.name).toBe('invoice of [e-mail]')
  expect(
    JSON.stringify(redact(packet, { kinds: [], phrases: [], leaveOut: ['transcript'] }).transcript),
  ).toBe('[]')
})
