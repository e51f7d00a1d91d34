import { whenAnswered } from '@baton/adapters/openai-agents'
import { MemorySession, OpenAIChatCompletionsModel, Runner } from '@openai/agents'
import OpenAI from 'openai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Around, allWaiting, withBaton } from '../testing/with-baton.ts'
import { buildAgent } from './agent.ts'

let around: Around
beforeAll(async () => {
  around = await withBaton()
})
afterAll(() => around.close())

test('the run rests while a person is asked, and goes on in another process with the answer', async () => {
  const session = new MemorySession()
  const thread = 'thread-1'
  /** As a process builds it that was started just now. */
  async function started() {
    const client = new OpenAI({ baseURL: around.model.url, apiKey: 'none' })
    const model = new OpenAIChatCompletionsModel(client, 'm')
    const baton = around.openBaton()
    return { agent: await buildAgent({ baton, model, thread }), baton }
  }
  const runner = new Runner({ tracingDisabled: true })

  const first = await started()
  const rested = await runner.run(first.agent, 'Where is my refund?', { session })
  expect(rested.interruptions).toHaveLength(1)
  const kept = rested.state.toString()
  const { said } = await around.answerAsAda('It was sent today.')
  expect(said).toEqual(['customer: Where is my refund?'])

  const second = await started()
  const heard: string[] = []
  const state = await whenAnswered(second.agent, kept, second.baton, {
    ...{ key: thread, onAnswer: ({ status }) => heard.push(status) },
  })
  const { finalOutput } = await runner.run(second.agent, state, { session })
  expect(finalOutput).toBe('Ada says: It was sent today.')
  expect(heard).toEqual(['with_the_assistant'])
  expect(await allWaiting(around.ada)).toEqual([])
})
