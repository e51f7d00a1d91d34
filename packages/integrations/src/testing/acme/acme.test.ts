import { expect, test } from 'vitest'
import { conforms } from '../conformance.ts'
import { packet } from '../packet.ts'
import { fakeAcme } from './fake-acme.ts'

conforms('Acme Desk', { open: () => fakeAcme() })

test('the story is a note, so that nobody is mailed', async () => {
  const fake = fakeAcme()
  await fake.desk.openTicket({ packet, fields: {} }, { key: 'esc_1', again: false })
  expect(fake.tickets()[0]?.comments).toMatchObject([{ isPublic: false, by: 'us' }])
})
