import { type Api, ApiError, inMemory, NetworkError, openStorage } from '@baton/client'
import { expect, test } from 'vitest'
import { openOutbox } from './outbox.ts'

type Post = (call: { body: { messageId?: string; noteId?: string } }) => Promise<{ seq: number }>

function outboxWith(post: Post, shelf = inMemory(), timers = new Set<() => void>()) {
  let count = 0
  return openOutbox({
    later(_, run) {
      timers.add(run)
      return () => timers.delete(run)
    },
    api: { reply: post, postNote: post } as unknown as Pick<Api, 'reply' | 'postNote'>,
    storage: openStorage('test.', [() => shelf]),
    now: () => Date.UTC(2026, 0, 5),
    newId: (prefix) => `${prefix}_${++count}`,
  })
}

test('what was sent is there at once, and stays until the log shows it', async () => {
  const outbox = outboxWith(async () => ({ seq: 7 }))
  const sending = outbox.send('cnv_1', 'reply', 'Hello')
  expect(outbox.get()).toMatchObject([{ id: 'msg_1', state: 'sending', text: 'Hello' }])

  expect(await sending).toEqual({ seq: 7 })
  expect(outbox.get()).toMatchObject([{ state: 'sent' }])
  outbox.remove(['msg_1'])
  expect(outbox.get()).toEqual([])
})

test('what failed can be sent again under the same id', async () => {
  const ids: unknown[] = []
  const outbox = outboxWith(async ({ body }) => {
    ids.push(body.messageId)
    if (ids.length === 1) throw new NetworkError('POST', null)
    return { seq: 3 }
  })
  await outbox.send('cnv_1', 'reply', 'Hello')
  expect(outbox.get()).toMatchObject([{ state: 'failed', failure: { code: null } }])

  expect(await outbox.retry('msg_1')).toEqual({ seq: 3 })
  expect(ids).toEqual(['msg_1', 'msg_1'])
})

test('a refusal is kept with its code', async () => {
  const outbox = outboxWith(async () => {
    const problem = { type: '', title: '', status: 409, detail: 'Ben has it.', requestId: '' }
    throw new ApiError({ ...problem, code: 'held-by-another' })
  })
  const delivery = await outbox.send('cnv_1', 'reply', 'Hello')
  expect(delivery).toEqual({
    failure: { code: 'held-by-another', words: 'A teammate took this over first.' },
  })
})

test('what was not confirmed when the page went away is there when it comes back', async () => {
  const shelf = inMemory()
  void outboxWith(() => new Promise(() => {}), shelf).send('cnv_1', 'note', 'Remember')
  expect(outboxWith(async () => ({ seq: 1 }), shelf).get()).toMatchObject([
    { id: 'note_1', mode: 'note', text: 'Remember', state: 'failed' },
  ])
})

test('a reply that waits can be taken back, and is not sent', async () => {
  const sent: unknown[] = []
  const outbox = outboxWith(async ({ body }) => {
    sent.push(body)
    return { seq: 1 }
  })
  const sending = outbox.send('cnv_1', 'reply', 'Oh no', { waitMs: 5_000, after: 4 })
  expect(outbox.get()).toMatchObject([{ state: 'waiting' }])
  expect(outbox.undo('msg_1')).toMatchObject({ text: 'Oh no', after: 4 })
  expect(await sending).toEqual({ undone: true })
  expect([outbox.get(), sent]).toEqual([[], []])
  expect(outbox.undo('msg_1')).toBeNull()
})

test('a reply that waits is sent when its time has come, or when the page goes, and once', async () => {
  const timers = new Set<() => void>()
  const sent: (string | undefined)[] = []
  const post: Post = async ({ body }) => {
    sent.push(body.messageId)
    return { seq: sent.length }
  }
  const outbox = outboxWith(post, inMemory(), timers)
  const first = outbox.send('cnv_1', 'reply', 'One', { waitMs: 5_000, id: 'msg_a' })
  for (const run of timers) run()
  expect(await first).toEqual({ seq: 1 })
  const second = outbox.send('cnv_1', 'reply', 'Two', { waitMs: 5_000, id: 'msg_b' })
  await outbox.flush()
  expect(await second).toEqual({ seq: 2 })
  expect(sent).toEqual(['msg_a', 'msg_b'])
})

test('before something else is done in a conversation its replies go, and those of others may still be taken back', async () => {
  const outbox = outboxWith(async ({ body }) => {
    if (body.messageId === 'msg_b') throw new NetworkError('POST', null)
    return { seq: 4 }
  })
  void outbox.send('cnv_1', 'reply', 'One', { waitMs: 5_000, id: 'msg_a' })
  void outbox.send('cnv_2', 'reply', 'Two', { waitMs: 5_000, id: 'msg_b' })
  expect(await outbox.flush('cnv_1')).toEqual([{ seq: 4 }])
  expect(outbox.get()).toMatchObject([{ state: 'sent' }, { state: 'waiting' }])
  expect(await outbox.flush('cnv_2')).toMatchObject([{ failure: { code: null } }])
  expect(await outbox.flush('cnv_2')).toEqual([])
})

test('what is under way is waited for, too, and says so until it has come to its end', async () => {
  const { promise, resolve } = Promise.withResolvers<{ seq: number }>()
  const outbox = outboxWith(() => promise)
  void outbox.send('cnv_1', 'reply', 'One', { id: 'msg_a' })
  void outbox.send('cnv_2', 'reply', 'Two', { waitMs: 5_000, id: 'msg_b' })
  expect(['cnv_1', 'cnv_2', 'cnv_3'].map(outbox.isBusy)).toEqual([true, true, false])
  const flushed = outbox.flush('cnv_1')
  resolve({ seq: 4 })
  expect(await flushed).toEqual([{ seq: 4 }])
  expect(['cnv_1', 'cnv_2'].map(outbox.isBusy)).toEqual([false, true])
  expect(await outbox.flush('cnv_1')).toEqual([])
})

test('what was stopped because a colleague answered goes once it was read', async () => {
  const bodies: unknown[] = []
  const outbox = outboxWith(async ({ body }) => {
    bodies.push(body)
    if (bodies.length > 1) return { seq: 9 }
    const problem = { type: '', title: '', status: 409, detail: 'Ben has answered.', requestId: '' }
    throw new ApiError({ ...problem, code: 'answered-meanwhile' })
  })
  await outbox.send('cnv_1', 'reply', 'Hello', { after: 3 })
  expect(outbox.get()).toMatchObject([{ state: 'failed', failure: { code: 'answered-meanwhile' } }])
  expect(await outbox.retry('msg_1', 8)).toEqual({ seq: 9 })
  expect(bodies).toMatchObject([{ after: 3 }, { after: 8 }])
})
