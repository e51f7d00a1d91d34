import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { ModelMessage } from 'ai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Around, allWaiting, withBaton } from '../testing/with-baton.ts'
import { runAgent } from './agent.ts'

let around: Around
beforeAll(async () => {
  around = await withBaton()
})
afterAll(() => around.close())

const messages: ModelMessage[] = [
  { role: 'user', content: 'Hello' },
  { role: 'assistant', content: 'Hi! How can I help?' },
  { role: 'user', content: 'Where is my refund?' },
]

function run(thread: string) {
  const provider = createOpenAICompatible({ name: 'stand-in', baseURL: around.model.url })
  return runAgent({ ...{ messages, thread }, baton: around.openBaton(), model: provider('m') })
}

test('the agent asks for a person with the story, shows how it stands, and tells the answer', async () => {
  const { fullStream, text } = await run('thread-1')
  const seen: string[] = []
  const reading = (async () => {
    for await (const part of fullStream)
      if (part.type === 'tool-result') seen.push((part.output as { status: string }).status)
  })()
  await expect.poll(() => seen).toContain('waiting')
  const { said } = await around.answerAsAda('It was sent today.')
  expect(said).toEqual([
    'customer: Hello',
    'assistant: Hi! How can I help?',
    'customer: Where is my refund?',
  ])
  await reading
  expect(await text).toBe('Ada says: It was sent today.')
  expect(seen.at(-1)).toBe('with_the_assistant')
})

test('an agent that died while it waited finds the same person when it is run again', async () => {
  const baton = around.openBaton()
  const story = { key: 'thread-2', transcript: [{ role: 'customer' as const, text: 'Help' }] }
  const before = await baton.askPerson({ ...story, askId: 'call_9' })
  const kept = JSON.stringify(before.handle)
  await around.answerAsAda('Here I am.')
  const again = await around.openBaton().askPerson({ ...story, askId: 'call_9' })
  expect(JSON.stringify(again.handle)).toBe(kept)
  expect(await again.answer()).toMatchObject({ replies: [{ by: 'Ada', text: 'Here I am.' }] })
  expect(await allWaiting(around.ada)).toEqual([])
})
