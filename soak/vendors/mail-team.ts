// A team that reads its mail: what arrives in a real mailbox, and the answers its people send.
import { readFile } from 'node:fs/promises'
import { bringTo } from '../../packages/integrations/src/connectors/email/testing/fake-mailbox.ts'
import { filesIn } from '../../packages/integrations/src/connectors/email/testing/mail-servers.ts'
import {
  answerTo,
  readSent,
  type Sent,
  threadsIn,
} from '../../packages/integrations/src/connectors/email/testing/mails.ts'
import type { Fake, FakeTicket } from '../../packages/integrations/src/testing/fake.ts'

export type MailPlace = { smtp: number; imap: number; maildir: string }

export type MailTeam = Pick<Fake, 'tickets' | 'staff'> & {
  settle(): Promise<void>
  /** Whether an answer is on its way. */
  busy(): boolean
}

export function mailTeam({ smtp, maildir }: MailPlace): MailTeam {
  const read = new Map<string, Sent>()
  let known: FakeTicket[] = []
  let reading = false
  let sending = 0

  async function look(): Promise<void> {
    // Moved from new to cur, a mail is the same one: flags follow its name after a colon.
    const nameOf = (file: string) => file.split('/').at(-1)?.split(':')[0] ?? ''
    for (const file of filesIn(maildir)) {
      if (read.has(nameOf(file))) continue
      // Moved under our eyes: it is found the next time.
      const raw = await readFile(file).catch(() => null)
      if (raw) read.set(nameOf(file), await readSent(raw))
    }
    known = threadsIn([...read.values()])
  }

  function answer(id: string, text: string): null {
    const last = [...read.values()].filter(({ mailId }) => mailId.startsWith(`${id}.`)).at(-1)
    if (!last) throw new Error(`No mail of ${id} has arrived.`)
    sending++
    bringTo(smtp, answerTo(last, { text }), last.replyTo)
      .catch((error) => console.error(error))
      .finally(() => sending--)
    return null
  }

  return {
    tickets: () => known,
    staff: {
      reply: answer,
      note: (id, text) => answer(id, `#note ${text}`),
      // A mail thread has no status.
      solve: () => null,
      reopen: () => null,
    },
    async settle() {
      if (reading) return
      reading = true
      await look().finally(() => {
        reading = false
      })
    },
    busy: () => sending > 0,
  }
}
