import { afterAll, describe } from 'vitest'
import { conforms } from '../../testing/conformance.ts'
import { type FakeSmtp, fakeSmtp } from './testing/fake-smtp.ts'

const open: FakeSmtp[] = []
afterAll(async () => {
  for (const one of open) await one.close()
})

conforms('E-mail with a webhook', {
  async open() {
    const fake = await fakeSmtp()
    open.push(fake)
    return fake
  },
  status: false,
  reads: false,
  looksBeforeRetry: false,
})
