import { expect, test } from 'vitest'
import { threadsOf } from './thread.ts'

const thread = threadsOf('https://help.example/webhooks/wsp_1/con_1/proof')
const ticketId = thread.ticketId('esc_1')
const none = { recipients: '', inReplyTo: '', references: '', subject: '' }
const mailId = (kind: 'conversation' | 'note') =>
  `<${thread.mailId(ticketId, 'k', kind)}@desk.test>`
const address = (kind: 'conversation' | 'note') =>
  `support+${thread.addition(ticketId, kind)}@desk.test`

test('the same key names the same ticket, wherever this server is reached', () => {
  const moved = threadsOf('/webhooks/wsp_1/con_1/proof')
  expect(moved.ticketId('esc_1')).toBe(ticketId)
  expect(moved.named({ ...none, recipients: address('conversation') })).toMatchObject({ ticketId })
})

test('another connection believes none of it but the tag, which names a ticket it does not have', () => {
  const other = threadsOf('https://help.example/webhooks/wsp_1/con_2/another')
  expect(other.named({ ...none, recipients: address('conversation') })).toBeNull()
  expect(other.named({ ...none, references: mailId('conversation') })).toBeNull()
  expect(other.ticketId('esc_1')).not.toBe(ticketId)
})

test('the address goes before the references, and these before the subject', () => {
  const subject = 'Re: [#aaaaaaaaaaaa] hello'
  const references = mailId('conversation')
  expect(thread.named({ ...none, subject })).toMatchObject({ by: 'subject' })
  expect(thread.named({ ...none, subject, references })).toMatchObject({
    ticketId,
    by: 'references',
  })
  const recipients = address('conversation')
  expect(thread.named({ ...none, subject, references, recipients })?.by).toBe('address')
})

test('the answer to a note is one, however it is sent', () => {
  const recipients = address('conversation')
  for (const traces of [
    { recipients: address('note'), inReplyTo: mailId('conversation') },
    { recipients, inReplyTo: mailId('note') },
    { references: `${mailId('conversation')} ${mailId('note')}` },
    { subject: `Re: ${thread.tag(ticketId, 'note')} hello` },
  ])
    expect(thread.named({ ...none, ...traces })).toMatchObject({ ticketId, kind: 'note' })
})
