import { goOn, suspendedIn } from '@baton/adapters/mastra'
import { InMemoryStore } from '@mastra/core/storage'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Around, allWaiting, withBaton } from '../testing/with-baton.ts'
import { buildAgent } from './agent.ts'

let around: Around
beforeAll(async () => {
  around = await withBaton()
})
afterAll(() => around.close())

test('the run rests while a person is asked, and goes on in another process with the answer', async () => {
  const storage = new InMemoryStore()
  /** As a process builds it that was started just now: only what the storage holds is there. */
  async function started() {
    const baton = around.openBaton()
    const parts = { baton, modelUrl: around.model.url, thread: 'thread-1', storage }
    return { agent: await buildAgent(parts), baton }
  }

  const first = await started()
  const rested = await first.agent.generate('Where is my refund?')
  const kept = JSON.stringify(suspendedIn(rested))
  const { said } = await around.answerAsAda('It was sent today.')
  expect(said).toEqual(['customer: Where is my refund?'])

  const second = await started()
  const heard: string[] = []
  const done = await goOn(second.agent, JSON.parse(kept), second.baton, {
    onAnswer: ({ status }) => heard.push(status),
  })
  expect(done.text).toContain('Ada says: It was sent today.')
  expect(heard).toEqual(['with_the_assistant'])
  expect(await allWaiting(around.ada)).toEqual([])
})
