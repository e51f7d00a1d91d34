// What is written over there: the whole story, the customer's later words, notes and the status.
import type { Packet } from '@baton/contract'
import { expect, test } from 'vitest'
import { type About, type Fake, first, request, said, whispered } from './fake.ts'
import { longPacket, packet } from './packet.ts'

export function tellsTheStory(the: () => Fake): void {
  const open = async (told: Packet) => {
    await the().desk.openTicket({ packet: told, fields: {} }, first)
    return the()
      .tickets()
      .flatMap(({ comments }) => comments.map(({ text }) => text))
      .join('\n')
  }

  test('it holds the summary, the reason, the customer, the talk and the way back', async () => {
    const story = await open(packet)
    for (const part of [
      packet.summary,
      'a person please',
      'Refunds take fourteen days.',
      'sam@example.com',
      packet.link,
    ])
      expect(story).toContain(part.replaceAll('&', '&amp;'))
  })

  test('a customer without a name or an address is no obstacle', async () => {
    const story = await open({ ...packet, customer: { id: 'cus_2', verified: false } })
    expect(story).toContain('not verified')
  })

  test('five hundred hostile turns arrive as far as there is room, inert, and say so', async () => {
    const story = await open(longPacket())
    expect(story).toContain(packet.link)
    expect(story.isWellFormed()).toBe(true)
  })
}

export function writesComments(the: () => Fake, { looksBeforeRetry, status }: About): void {
  const open = () => the().desk.openTicket(request, first)
  const written = () => the().tickets()[0]?.comments ?? []

  test('the customer’s later words arrive, once', async () => {
    const ticket = await open()
    const { ids } = await the().desk.addComment(ticket, said, { key: 'cnv_1_9', again: false })
    expect(ids.length).toBeGreaterThan(0)
    expect(written().filter(({ text }) => text.includes('Any news?'))).toHaveLength(1)
  })

  if (looksBeforeRetry !== false)
    test('a comment that is done but not heard is not repeated', async () => {
      const ticket = await open()
      the().faults.next('cut-after')
      const attempt = { key: 'cnv_1_9', again: false }
      await expect(the().desk.addComment(ticket, said, attempt)).rejects.toMatchObject({
        unknown: true,
      })
      await the().settle?.()
      await the().desk.addComment(ticket, said, { ...attempt, again: true })
      expect(written().filter(({ text }) => text.includes('Any news?'))).toHaveLength(1)
    })

  test('a note stays among teammates', async () => {
    const ticket = await open()
    await the().desk.addComment(ticket, whispered, { key: 'cnv_1_10', again: false })
    const note = written().find(({ text }) => text.includes('Careful, VIP.'))
    expect(note).toMatchObject({ isPublic: false })
  })

  if (status !== false)
    test('it is opened again and solved', async () => {
      const ticket = await open()
      await the().desk.setStatus?.(ticket, 'solved')
      expect(the().tickets()[0]?.status).toBe('solved')
      await the().desk.setStatus?.(ticket, 'open')
      expect(the().tickets()[0]?.status).toBe('open')
    })
}
