import { describe, expect, test } from 'vitest'
import { conforms } from '../../testing/conformance.ts'
import { packet } from '../../testing/packet.ts'
import { specOf } from '../../testing/spec.ts'
import { fakeZendesk } from './fake-zendesk.ts'

conforms('Zendesk', {
  open: () => fakeZendesk(),
  lists: true,
  spec: specOf('zendesk/zendesk-support.mock.json', {
    leavesOut: ['page[size]', 'sort', 'include'],
  }),
})

describe('Zendesk', () => {
  const request = { packet, fields: { '360001': 'web' } }
  const first = { key: 'esc_1', again: false }

  test('the story is a note, so that Zendesk mails it to nobody', async () => {
    const zendesk = fakeZendesk()
    await zendesk.desk.openTicket(request, first)
    expect(zendesk.tickets()[0]?.comments).toMatchObject([{ isPublic: false }])
  })

  test('the customer’s later messages are the customer’s, not ours', async () => {
    const zendesk = fakeZendesk()
    const ticket = await zendesk.desk.openTicket(request, first)
    const line = { messageId: 'm4', by: 'customer' as const, text: 'Any news?' }
    await zendesk.desk.addComment(
      ticket,
      { kind: 'conversation', lines: [line] },
      { key: 'k', again: false },
    )
    expect(zendesk.tickets()[0]?.comments.at(-1)).toMatchObject({ by: 'customer', isPublic: true })
  })

  test('a token that has ended is renewed once, and the new pair is kept', async () => {
    const zendesk = fakeZendesk()
    await zendesk.tokens.get(async () => ({ accessToken: 'gone', refreshToken: 'rt_1' }), 'at_0')
    await Promise.all([1, 2, 3].map(() => zendesk.desk.test()))
    const renewed = zendesk.heard.filter(({ url }) => url.pathname === '/oauth/tokens')
    expect(renewed).toHaveLength(1)
    expect(zendesk.tokens.kept()?.accessToken).toMatch(/^at_/)
  })

  test('an operator’s own fields travel by their numbers', async () => {
    const zendesk = fakeZendesk()
    await zendesk.desk.openTicket(request, first)
    const opened = zendesk.heard.find(({ method }) => method === 'POST')
    expect(opened?.body).toMatchObject({
      ticket: { custom_fields: [{ id: 360_001, value: 'web' }] },
    })
  })

  test('a webhook of yesterday is not believed', async () => {
    const zendesk = fakeZendesk()
    const { id } = await zendesk.desk.openTicket(request, first)
    const rung = zendesk.staff.reply(id, 'x')
    const old = new Headers(rung?.headers)
    old.set('x-zendesk-webhook-signature-timestamp', '2026-01-04T09:00:00.000Z')
    const late = { ...rung, headers: old } as NonNullable<typeof rung>
    await expect(zendesk.desk.readWebhook?.(late)).rejects.toMatchObject({ name: 'Unauthentic' })
  })
})
