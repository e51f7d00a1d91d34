// What each example runs against: a whole Baton in this process, a teammate in it, and a model that is none.
import { type Baton, openBaton } from '@baton/adapters'
import { expect } from 'vitest'
import { type Desk, type TestWorld, testWorld } from '../../packages/server/src/testing/world.ts'
import { type ModelStandIn, openModelStandIn } from './model-stand-in.ts'

export type Around = {
  world: TestWorld
  ada: Desk
  model: ModelStandIn
  serverUrl: string
  /** As a process has it that was started just now. */
  openBaton(): Baton
  /** Waits until somebody needs a person, and answers. Gives the story the person reads. */
  answerAsAda(text: string): Promise<Story>
  close(): Promise<void>
}

export type Story = { conversationId: string; said: string[] }

export async function withBaton(): Promise<Around> {
  const [world, model] = await Promise.all([testWorld(), openModelStandIn()])
  const ada = await world.teammate('Ada')
  const serverUrl = await world.listen()
  const { key: accessKey } = (await ada.post('/api/v1/access-keys', { name: 'Shop agent' })).json
  let count = 0
  return {
    ...{ world, ada, model, serverUrl },
    openBaton: () => openBaton({ serverUrl, accessKey }),
    async answerAsAda(text) {
      const conversationId = await waiting(ada)
      const path = `/api/v1/conversations/${conversationId}`
      const { events } = (await ada.get(`${path}/events?after=0`)).json
      count += 1
      await ada.post(`${path}/replies`, { messageId: `reply_${count}`, text })
      await ada.post(`${path}/hand-back`)
      return { conversationId, said: saidIn(events) }
    },
    async close() {
      await Promise.all([world.close(), model.close()])
    },
  }
}

/** The conversations that wait for a person now. */
export async function allWaiting(ada: Desk): Promise<string[]> {
  const { data } = (await ada.get('/api/v1/inbox?view=escalated')).json
  return data.map(({ conversationId }: { conversationId: string }) => conversationId)
}

async function waiting(ada: Desk): Promise<string> {
  await expect.poll(() => allWaiting(ada)).toHaveLength(1)
  return (await allWaiting(ada))[0] ?? ''
}

type Event = { type: string; message?: { author: { kind: string }; text: string } }

function saidIn(events: Event[]): string[] {
  return events.flatMap(({ message }) =>
    message && message.author.kind !== 'system' ? [`${message.author.kind}: ${message.text}`] : [],
  )
}
