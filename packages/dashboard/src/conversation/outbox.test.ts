import { type Api, ApiError, inMemory, NetworkError, openStorage } from '@baton/client'
import { expect, test } from 'vitest'
import { openOutbox } from './outbox.ts'

type Post = (call: { body: { messageId?: string; noteId?: string } }) => Promise<{ seq: number }>

function outboxWith(post: Post, shelf = inMemory()) {
  let count = 0
  return openOutbox({
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
