// What every ticket system must do for us, however its API looks. A connector whose stateful fake passes is done; what is
// special about a vendor is tested beside it.
import { beforeEach, describe, expect, test } from 'vitest'
import { listsTickets } from './asked-before.ts'
import { carriesAttachments } from './attachments.ts'
import { type About, type Fake, first, request, said, whispered } from './fake.ts'
import { opensOnce, saysWhatFailed } from './opens-once.ts'
import { believesOnlyTheDesk, readsBack } from './reads.ts'
import { tellsTheStory, writesComments } from './writes.ts'

export function conforms(name: string, about: About): void {
  describe(`${name} as every desk`, () => {
    let fake: Fake
    beforeEach(async () => {
      fake = await about.open()
    })

    opensOnce(() => fake, about)
    saysWhatFailed(() => fake)
    tellsTheStory(() => fake)
    writesComments(() => fake, about)
    carriesAttachments(() => fake)
    if (about.reads !== false) readsBack(() => fake, about)
    if (about.webhooks !== false) believesOnlyTheDesk(() => fake)
    if (about.lists) listsTickets(() => fake)
    keepsTheContract(about)
  })
}

function keepsTheContract({ open, spec }: About): void {
  test('every request is as the vendor’s contract wants it', async (context) => {
    const held = await spec
    if (!held) return context.skip('The vendor’s contract is not at hand.')
    const fake = await open()
    const ticket = await fake.desk.openTicket(request, first)
    await fake.desk.addComment(ticket, said, { key: 'cnv_1_9', again: false })
    await fake.desk.addComment(ticket, whispered, { key: 'cnv_1_10', again: true })
    await fake.desk.findTicket('esc_1')
    await fake.desk.readTicket?.(ticket, null)
    await fake.desk.ticketsOf?.({ email: 'sam@example.com' }, 5)
    await fake.desk.test()
    const mistakes = fake.heard.flatMap((heard) =>
      (held.check(heard) ?? []).map((words) => `${heard.method} ${heard.url.pathname} ${words}`),
    )
    expect(mistakes).toEqual([])
  })
}
