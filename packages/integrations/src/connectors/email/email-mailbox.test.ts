// Against a real Postfix and a real Dovecot, where they are or can be installed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conforms } from '../../testing/conformance.ts'
import { type FakeMailbox, fakeMailbox } from './testing/fake-mailbox.ts'
import { missingMailServers } from './testing/install.ts'
import { type MailServers, startMailServers } from './testing/mail-servers.ts'

const missing = await missingMailServers()
const servers = missing === null ? await startMailServers() : null
const open: FakeMailbox[] = []
afterAll(async () => {
  for (const one of open) await one.close()
  await servers?.stop()
})

async function mailbox(settings: Record<string, unknown> = {}): Promise<FakeMailbox> {
  if (!servers) throw new Error('There are no mail servers.')
  const fake = await fakeMailbox(servers, settings)
  open.push(fake)
  return fake
}

if (servers)
  conforms('E-mail with a mailbox', { open: () => mailbox(), status: false, webhooks: false })
else test.skip(`e-mail with a mailbox: ${missing}`, () => {})
