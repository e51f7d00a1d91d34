// What somebody asked over there before, ours or not; and nobody else's, however odd the address.
import { expect, test } from 'vitest'
import type { DeskTicket } from '../connector.ts'
import { type Fake, first, request } from './fake.ts'

const SAM = { email: 'sam@example.com' }

/** Each of these would find more than its owner's tickets where it is put into a query as it is. */
const HOSTILE = [
  `sam@example.com" OR email:"pat@example.com`,
  `x' OR Subject != 'x' --@example.com`,
  `x\\' OR Subject != '@example.com`,
  `"sam"@example.com`,
  '*@example.com',
  '../sam@example.com',
  'sam@example.com&email=pat@example.com',
  'am@example.com',
]

export function listsTickets(the: () => Fake): void {
  const asks = (email: string, subject: string): string =>
    the().asks?.(email, subject) ?? expect.fail('the fake takes no questions')
  const listed = async (email: string, limit = 10): Promise<DeskTicket[]> => {
    await the().settle?.()
    return (await the().desk.ticketsOf?.({ email }, limit)) ?? expect.fail('it lists none')
  }

  test('what an address asked is listed, also what we did not open, with where it stands', async () => {
    const ours = await the().desk.openTicket(request, first)
    const theirs = asks(SAM.email, 'Where is my parcel?')
    const others = asks('pat@example.com', 'Not Sam’s')
    the().staff.solve(theirs)
    const found = await listed('Sam@Example.com')
    expect(found.map(({ id }) => id).sort()).toEqual([ours.id, theirs].sort())
    expect(found.find(({ id }) => id === theirs)).toMatchObject({
      ...{ subject: 'Where is my parcel?', status: 'solved' },
      url: expect.stringMatching(/^https:\/\//),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    })
    expect(found.find(({ id }) => id === ours.id)).toMatchObject({ status: 'open', url: ours.url })
    expect(JSON.stringify(found)).not.toContain(others)
  })

  test('no more than are wanted, and none of whom nobody knows', async () => {
    for (const subject of ['One', 'Two', 'Three']) asks(SAM.email, subject)
    expect(await listed(SAM.email, 2)).toHaveLength(2)
    expect(await listed('nobody@example.com')).toEqual([])
  })

  test.each(HOSTILE)('the address %s finds nothing of others', async (email) => {
    for (const known of [SAM.email, 'pat@example.com']) asks(known, 'Secret')
    expect(await listed(email).catch(refused)).toEqual([])
  })

  test('a vendor that fails is told from a customer who never asked', async () => {
    the().faults.always({ status: 503 })
    await expect(listed(SAM.email)).rejects.toMatchObject({ name: 'DeliveryError' })
  })
}

/** To be told off for an address is as good; a fault of our own is not. */
function refused(error: unknown): DeskTicket[] {
  if (error instanceof Error && error.name === 'DeliveryError') return []
  throw error
}
