// What all adapters are built on, on a whole server.
import { openBaton } from '@baton/adapters'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Around, withBaton } from '../../examples/testing/with-baton.ts'

let around: Around
beforeAll(async () => {
  around = await withBaton()
})
afterAll(() => around.close())

const reply = (conversationId: string, text: string) =>
  around.ada.post(`/api/v1/conversations/${conversationId}/replies`, { messageId: text, text })

test('words come back as they are said, and the customer’s reach the person', async () => {
  const handoff = await around.openBaton().askPerson({ key: 'one', askId: 'a' })
  const seen: string[] = []
  const following = (async () => {
    for await (const { status, replies } of handoff.follow({ until: 'returned' }))
      seen.push(`${status} ${replies.map(({ text }) => text).join(',')}`)
  })()
  await expect.poll(() => seen).toEqual(['waiting '])
  const { data } = (await around.ada.get('/api/v1/inbox?view=escalated')).json
  const { conversationId } = data[0]
  await reply(conversationId, 'One')
  await expect.poll(() => seen).toContain('with_a_person One')
  await handoff.say('And what of the other?')
  await reply(conversationId, 'Two')
  await expect.poll(() => seen).toContain('with_a_person One,Two')
  await around.ada.post(`/api/v1/conversations/${conversationId}/hand-back`)
  await following
  expect(seen.at(-1)).toBe('with_the_assistant One,Two')
  await expect(handoff.say('Too late?')).rejects.toThrow('No person has this conversation')
  const told = await around.ada.get(`/api/v1/conversations/${conversationId}/events?after=0`)
  expect(JSON.stringify(told.json)).toContain('And what of the other?')
})

test('who does not want to wait longer is told how it stands, and who gives up hears nothing', async () => {
  const handoff = await around.openBaton().askPerson({ key: 'two', askId: 'a' })
  expect(await handoff.answer({ timeoutMs: 50 })).toEqual({ status: 'waiting', replies: [] })
  const signal = AbortSignal.timeout(50)
  await expect(handoff.answer({ signal })).rejects.toThrow()
})

test('the model reads what operators say of when to ask, and something without Baton, too', async () => {
  const { version } = (await around.ada.get('/api/v1/settings/destinations')).json
  const action = { id: 'refunds', name: 'Refunds', whenToUse: 'Anything about refunds.' }
  const value = { connections: [], actions: [action] }
  await around.ada.put('/api/v1/settings/destinations', { baseVersion: version, value })
  expect(await around.openBaton().describe()).toContain('Anything about refunds.')
  const gone = openBaton({ serverUrl: 'http://127.0.0.1:1', accessKey: 'bk_x' })
  expect(await gone.describe()).toContain('Asks a person')
})

test('a mistake is told at once, with the remedy', async () => {
  expect(() => openBaton({ serverUrl: 'baton', accessKey: 'bk_x' })).toThrow('serverUrl')
  expect(() => openBaton({ serverUrl: 'https://b', accessKey: 'pk_x' })).toThrow('accessKey')
  const stranger = openBaton({ serverUrl: around.serverUrl, accessKey: `bk_${'x'.repeat(43)}` })
  await expect(stranger.askPerson({ key: 'k', askId: 'a' })).rejects.toThrow('access key')
})
