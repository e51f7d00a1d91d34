// One escalation makes one ticket, whatever happens on the way.
import { expect, test } from 'vitest'
import { type About, again, type Fake, first, request } from './fake.ts'
import { NOW } from './io.ts'

const LONG_AGO = '2026-01-04T09:00:00.000Z'

export function opensOnce(the: () => Fake, { looksBeforeRetry }: About): void {
  test('opens a ticket that a person can be sent to', async () => {
    const ticket = await the().desk.openTicket(request, first)
    expect(ticket.id).not.toBe('')
    expect(ticket.url === '' || ticket.url.startsWith('https://')).toBe(true)
    expect(the().tickets()).toMatchObject([{ id: ticket.id, status: 'open' }])
    expect(the().tickets()[0]?.subject).toContain('Where is my refund?')
  })

  if (looksBeforeRetry === false) return
  survivesACrash(the)
  test.each(['cut-after', 'garbage'] as const)(
    'a create that is done but not heard (%s) is found, not repeated',
    async (fault) => {
      the().faults.next(fault)
      await expect(the().desk.openTicket(request, first)).rejects.toMatchObject({
        name: 'DeliveryError',
        retry: true,
        unknown: true,
      })
      await the().settle?.()
      const found = await the().desk.openTicket(request, again)
      expect(
        the()
          .tickets()
          .map(({ id }) => id),
      ).toEqual([found.id])
      expect(await the().desk.openTicket(request, again)).toMatchObject({ id: found.id })
    },
  )

  test('a create that never arrived is done the next time', async () => {
    the().faults.next('cut-before')
    await expect(the().desk.openTicket(request, first)).rejects.toMatchObject({ retry: true })
    await the().desk.openTicket(request, again)
    expect(the().tickets()).toHaveLength(1)
  })

  test('what was opened is found by its key, and what was not is not', async () => {
    const ticket = await the().desk.openTicket(request, first)
    await the().settle?.()
    expect(await the().desk.findTicket('esc_1')).toMatchObject({ id: ticket.id })
    expect(await the().desk.findTicket('esc_2')).toBeNull()
  })
}

/** For desks that show new tickets late, and harmless for the others. */
function survivesACrash(the: () => Fake): void {
  test('a late create whose process died is found once the index has it, not repeated', async () => {
    // Asked for and tried long ago, so that only what is noted tells how fresh the last attempt is.
    const early = { packet: { ...request.packet, at: LONG_AGO }, fields: {} }
    const notes = [LONG_AGO]
    const note = async () => void notes.push((the().time?.now ?? NOW).toISOString())
    const open = () =>
      the().desk.openTicket(early, { ...again, begun: { at: notes.at(-1) ?? null, note } })
    the().faults.next('cut-after')
    await open().catch(() => {})
    // Nobody is left who heard how long to wait.
    await open().catch(() => {})
    await the().settle?.()
    const found = await open()
    expect(
      the()
        .tickets()
        .map(({ id }) => id),
    ).toEqual([found.id])
  })
}

export function saysWhatFailed(the: () => Fake): void {
  test.each([
    [{ status: 429, headers: { 'retry-after': '30' } }, { retry: true }],
    [{ status: 500 }, { retry: true }],
    [{ status: 503 }, { retry: true }],
    [{ status: 401 }, { retry: false }],
    [{ status: 403 }, { retry: false }],
    [{ status: 422 }, { retry: false }],
  ] as const)('an answer of %o means %o', async (fault, meaning) => {
    the().faults.always(fault)
    const opening = the().desk.openTicket(request, first)
    await expect(opening).rejects.toMatchObject({ name: 'DeliveryError', ...meaning })
    the().faults.always(null)
    expect(the().tickets()).toEqual([])
  })

  test('a test of the connection says who we are there, or what to mend', async () => {
    expect(await the().desk.test()).toMatch(/\S{3}/)
    the().faults.always({ status: 401 })
    await expect(the().desk.test()).rejects.toMatchObject({ name: 'DeliveryError' })
  })
}
