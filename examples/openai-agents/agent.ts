// An agent written with the OpenAI Agents SDK that fetches a person when it has no answer, and rests until they have
// answered.
import type { Baton } from '@baton/adapters'
import { withPerson } from '@baton/adapters/openai-agents'
import { Agent, type Model } from '@openai/agents'

type Parts = { baton: Baton; model: Model; thread: string }

export async function buildAgent({ baton, model, thread }: Parts) {
  const agent = new Agent({ name: 'Support', instructions: 'Help the customer.', model })
  return withPerson(agent, baton, { key: thread })
}
