// What comes back: public replies and the status, by those who can prove that it is theirs.
import { expect, test } from 'vitest'
import type { Read, WebhookRequest } from '../connector.ts'
import { type About, type Fake, first, request, said } from './fake.ts'

export function readsBack(the: () => Fake, { status }: About): void {
  const read = async (cursor: string | null = null): Promise<Read> => {
    const ticket = (await the().desk.findTicket('esc_1')) ?? expect.fail('no ticket')
    const read = await (the().desk.readTicket?.(ticket, cursor) ?? the().desk.readAll?.(cursor))
    return read ?? expect.fail('it cannot be read')
  }

  test('a public reply comes back with who wrote it; a note and our own words do not', async () => {
    const ticket = await the().desk.openTicket(request, first)
    await the().desk.addComment(ticket, said, { key: 'cnv_1_9', again: false })
    the().staff.note(ticket.id, 'Do not tell them yet.')
    the().staff.reply(ticket.id, 'On its way!')
    await the().settle?.()
    const { news } = await read()
    expect(news).toMatchObject([{ ticketId: ticket.id, human: { name: 'Ada' } }])
    expect(news[0]?.text).toContain('On its way!')
  })

  test('read again it has the same id; read from the cursor it is not there again', async () => {
    const ticket = await the().desk.openTicket(request, first)
    the().staff.reply(ticket.id, 'One')
    await the().settle?.()
    const one = await read()
    expect((await read()).news.map(({ id }) => id)).toEqual(one.news.map(({ id }) => id))
    the().staff.reply(ticket.id, 'Two')
    await the().settle?.()
    const two = await read(one.cursor)
    expect(two.news.filter(({ id }) => id !== one.news[0]?.id)).toHaveLength(1)
  })

  if (status !== false)
    test('solved and opened again is seen', async () => {
      const ticket = await the().desk.openTicket(request, first)
      the().staff.solve(ticket.id)
      await the().settle?.()
      expect((await read()).state?.status).toBe('solved')
      the().staff.reopen(ticket.id)
      await the().settle?.()
      expect((await read()).state?.status).toBe('open')
    })
}

export function believesOnlyTheDesk(the: () => Fake): void {
  const ring = async (): Promise<WebhookRequest> => {
    const { id } = await the().desk.openTicket(request, first)
    return the().staff.reply(id, 'On its way!') ?? expect.fail('no webhook')
  }
  const answer = (request: WebhookRequest) =>
    the().desk.readWebhook?.(request) ?? expect.fail('it takes no webhooks')

  test('a webhook names the ticket to read', async () => {
    const rung = await ring()
    const { ticketIds, news = [] } = await answer(rung)
    const named = [...ticketIds, ...news.map(({ ticketId }) => ticketId)]
    expect(named).toContain(the().tickets()[0]?.id)
  })

  test('one that was tampered with is refused, without a call', async () => {
    const rung = await ring()
    const calls = the().heard.length
    const bare = { ...rung, headers: new Headers(), url: rung.url.split('?')[0] ?? '' }
    await expect(answer(bare)).rejects.toMatchObject({ name: 'Unauthentic' })
    expect(the().heard.length).toBe(calls)
  })

  test('garbage that is signed well harms nothing', async () => {
    await expect(
      answer({ method: 'POST', url: 'https://help.example/', headers: new Headers(), body: '{' }),
    ).rejects.toThrow()
  })
}
