import { goOn } from '@baton/adapters/langgraph'
import { MemorySaver } from '@langchain/langgraph'
import { ChatOpenAI } from '@langchain/openai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Around, allWaiting, withBaton } from '../testing/with-baton.ts'
import { buildAgent } from './agent.ts'

let around: Around
beforeAll(async () => {
  around = await withBaton()
})
afterAll(() => around.close())

test('the graph rests while a person is asked, and goes on in another process with the answer', async () => {
  const checkpointer = new MemorySaver()
  /** As a process builds it that was started just now: only what the checkpointer holds is there. */
  async function started() {
    const model = new ChatOpenAI({
      ...{ model: 'm', apiKey: 'none', configuration: { baseURL: around.model.url } },
    })
    const baton = around.openBaton()
    return { graph: await buildAgent({ baton, model, checkpointer }), baton }
  }
  const config = { configurable: { thread_id: 'thread-1' } }

  const first = await started()
  expect(await goOn(first.graph, config, first.baton)).toBeNull()
  const question = { role: 'user', content: 'Where is my refund?' }
  const rested = await first.graph.invoke({ messages: [question] }, config)
  expect(rested).toHaveProperty('__interrupt__')
  const { said } = await around.answerAsAda('It was sent today.')
  expect(said).toEqual(['customer: Where is my refund?'])

  const second = await started()
  const heard: string[] = []
  const done = await goOn(second.graph, config, second.baton, {
    onAnswer: ({ status }) => heard.push(status),
  })
  expect(done?.messages.at(-1)?.text).toBe('Ada says: It was sent today.')
  expect(heard).toEqual(['with_the_assistant'])
  expect(await allWaiting(around.ada)).toEqual([])

  const more = { role: 'user', content: 'And the shipping?' }
  await second.graph.invoke({ messages: [more] }, config)
  expect((await around.answerAsAda('That, too.')).said.at(-1)).toBe('customer: And the shipping?')
  const again = await goOn(second.graph, config, second.baton)
  expect(again?.messages.at(-1)?.text).toBe('Ada says: That, too.')
})
