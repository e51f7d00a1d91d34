// An agent written with Mastra that fetches a person when it has no answer, and rests until they have answered.
import type { Baton } from '@baton/adapters'
import { talkToPerson } from '@baton/adapters/mastra'
import { Agent } from '@mastra/core/agent'
import { Mastra } from '@mastra/core/mastra'
import type { InMemoryStore } from '@mastra/core/storage'

type Parts = { baton: Baton; modelUrl: string; thread: string; storage: InMemoryStore }

export async function buildAgent({ baton, modelUrl, thread, storage }: Parts): Promise<Agent> {
  const support = new Agent({
    ...{ id: 'support', name: 'Support', instructions: 'Help the customer.' },
    model: { id: 'stand-in/m', url: modelUrl, apiKey: 'none' },
    tools: { talkToPerson: await talkToPerson(baton, { key: thread }) },
  })
  return new Mastra({ agents: { support }, storage, logger: false }).getAgent('support')
}
