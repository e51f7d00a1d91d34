import type { ModelSettings } from '@baton/contract'
import { expect, onTestFinished, test } from 'vitest'
import { modelServer } from '../../../agent/src/testing/model-server.ts'
import { testWorld } from '../testing/world.ts'

async function drafted(reply: Parameters<typeof modelServer>[0]) {
  const server = await modelServer(reply)
  const settings = {
    ...{ provider: 'openai-compatible', model: 'test', baseUrl: server.url.openai },
    ...{ timeoutSeconds: 20, silenceSeconds: 20 },
  } as ModelSettings
  const world = await testWorld({ models: { settings: () => settings, fetch } })
  onTestFinished(async () => {
    await world.close()
    await server.close()
  })
  const ada = await world.teammate('Ada')
  const talk = await world.converse()
  const path = (what: string) => `/api/v1/conversations/${talk.id}/${what}`
  await ada.post(path('take-over'))
  await talk.say('My order is 4711. It was 20 €.')
  await ada.post(path('notes'), { noteId: 'n', text: 'He is angry about the secret plan' })
  await ada.post(path('replies'), { messageId: 'r', text: 'I have refunded the 20 €.' })
  const promise = {
    promiseId: 'p',
    text: 'A mail',
    dueAt: new Date(Date.now() + 9e6).toISOString(),
  }
  await ada.post(path('promises'), promise)
  const { json } = await ada.post(path('digest'))
  return { json, server }
}

test('a model says it better; a line with what nobody said is left out, and promises come from the ledger', async () => {
  const text = [
    'FACT: The customer paid 20 € for order 4711.',
    'FACT: The customer paid 99 €.',
    'DECISION: The 20 € were refunded.',
    'PROMISE: Everything is free.',
  ].join('\n')
  const { json, server } = await drafted([{ text }])
  expect(json).toMatchObject({
    from: 'model',
    digest: {
      facts: ['The customer paid 20 € for order 4711.'],
      decisions: ['The 20 € were refunded.'],
      doNots: [],
    },
  })
  expect(json.digest.promises).toHaveLength(1)
  expect(json.digest.promises[0]).toContain('A mail')
  expect(server.asked.at(-1)?.text).not.toContain('secret plan')
})

test.each([
  ['fails', { status: 500, error: 'down' }],
  ['says nothing of use', { text: 'I cannot help with that.' }],
])('where the model %s, the transcript is quoted', async (_, reply) => {
  const { json } = await drafted([reply])
  expect(json).toMatchObject({
    from: 'transcript',
    digest: {
      facts: ['My order is 4711.', 'It was 20 €.'],
      decisions: ['I have refunded the 20 €.'],
    },
  })
})
