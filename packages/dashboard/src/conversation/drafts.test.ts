import { inMemory, openStorage } from '@baton/client'
import type { KeptDraft } from '@baton/contract'
import { expect, test } from 'vitest'
import { type DraftsOptions, meet, openDrafts, type Writing } from './drafts.ts'

type Save = { draftId: string; text: string; after: number }

/** A server of one conversation, whose answers come when the test lets them; and timers that ring when told. */
function desk(shelf = inMemory()) {
  const saves: Save[] = []
  const timers = new Set<() => void>()
  const server = {
    kept: true,
    fails: false,
    reply: null as KeptDraft | null,
    open: Promise.resolve(),
  }
  let count = 0
  const api = {
    async readDrafts() {
      await server.open
      return { reply: server.reply, note: null }
    },
    async saveDraft({ body }: { body: Save }) {
      saves.push(body)
      await server.open
      if (server.fails) throw new Error('away')
      return { kept: server.kept }
    },
  }
  const drafts = openDrafts({
    api: api as unknown as DraftsOptions['api'],
    storage: openStorage('test.', [() => shelf]),
    newId: (prefix) => `${prefix}_${++count}`,
    later(_, run) {
      timers.add(run)
      return () => timers.delete(run)
    },
    isGoing: (id) => id === 'msg_going',
  })
  async function ring() {
    for (const run of [...timers]) {
      timers.delete(run)
      run()
    }
    await new Promise((resolve) => setTimeout(resolve))
  }
  const write = (text: string, seq = 5) => drafts.write('cnv_1', 'reply', text, seq)
  return { drafts, saves, server, ring, write, now: () => drafts.get('cnv_1', 'reply') }
}

const theirs: KeptDraft = { draftId: 'msg_far', text: 'From the phone', after: 3, savedAt: '' }

test('what is written is saved once it rests, with where the log stood when it was begun', async () => {
  const { saves, ring, write, now } = desk()
  write('D', 5)
  write('Dear', 7)
  expect(now().state).toBe('unsaved')
  await ring()
  expect(saves).toEqual([{ draftId: 'msg_1', text: 'Dear', after: 5 }])
  expect(now().state).toBe('kept')
})

test('a save waits for the one before it, and then takes what is newest', async () => {
  const { saves, server, ring, write } = desk()
  const { promise, resolve } = Promise.withResolvers<void>()
  server.open = promise
  write('One')
  await ring()
  write('Two')
  await ring()
  expect(saves).toHaveLength(1)
  resolve()
  await ring()
  await ring()
  expect(saves.map(({ text }) => text)).toEqual(['One', 'Two'])
})

test('what was sent is not saved again, and the next text is another draft', async () => {
  const { drafts, saves, ring, write, now } = desk()
  write('Sent')
  expect(drafts.take('cnv_1', 'reply')).toMatchObject({ draftId: 'msg_1', text: 'Sent', after: 5 })
  await ring()
  expect(saves).toEqual([])
  expect(now().text).toBe('')
  write('Next', 9)
  expect(now()).toMatchObject({ draftId: 'msg_2', after: 9 })
})

test('a text whose draft was sent on another device lives on as another', async () => {
  const { server, ring, write, now, saves } = desk()
  write('Mine')
  server.kept = false
  await ring()
  server.kept = true
  await ring()
  expect(saves.map(({ draftId }) => draftId)).toEqual(['msg_1', 'msg_2'])
  expect(now()).toMatchObject({ text: 'Mine', state: 'kept' })
})

test('what cannot be saved says so, stays, and is saved later', async () => {
  const { server, ring, write, now } = desk()
  server.fails = true
  write('Keep me')
  await ring()
  expect(now()).toMatchObject({ text: 'Keep me', state: 'failed' })
  server.fails = false
  await ring()
  expect(now().state).toBe('kept')
})

test('what was written on another device is there; what is typed while it comes is kept below it', async () => {
  const { drafts, server, write, now } = desk()
  server.reply = theirs
  await drafts.load('cnv_1')
  expect(now()).toMatchObject({ draftId: 'msg_far', text: 'From the phone', after: 3 })

  const other = desk()
  other.server.reply = theirs
  const loading = other.drafts.load('cnv_1')
  other.write('Typed')
  await loading
  expect(other.now()).toMatchObject({ text: 'From the phone\n\nTyped', after: 3, state: 'unsaved' })
  write('x')
})

test('what is on its way to the customer does not come back as a draft', async () => {
  const { drafts, server, now } = desk()
  server.reply = { ...theirs, draftId: 'msg_going' }
  await drafts.load('cnv_1')
  expect(now().text).toBe('')
})

test('what was not saved when the page went is there when it comes back, also from an earlier version', () => {
  const shelf = inMemory()
  desk(shelf).write('Half a thou')
  expect(desk(shelf).now()).toMatchObject({ text: 'Half a thou', state: 'unsaved' })
  shelf.setItem('test.draft.cnv_1.reply', 'Just text')
  expect(desk(shelf).now()).toMatchObject({ text: 'Just text', state: 'unsaved' })
})

test('what was saved here and sent or thrown away elsewhere is gone', () => {
  const kept: Writing = { draftId: 'd', text: 'Old', after: 1, state: 'kept' }
  expect(meet(kept, null).text).toBe('')
  expect(meet({ ...kept, state: 'unsaved' }, null).text).toBe('Old')
})
