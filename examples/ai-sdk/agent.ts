// An agent written with the AI SDK that fetches a person when it has no answer, and goes on with what they say.
import type { Baton } from '@baton/adapters'
import { talkToPerson } from '@baton/adapters/ai-sdk'
import { isStepCount, type LanguageModel, type ModelMessage, streamText } from 'ai'

type Chat = { baton: Baton; model: LanguageModel; thread: string; messages: ModelMessage[] }

export async function runAgent({ baton, model, thread, messages }: Chat) {
  return streamText({
    model,
    messages,
    tools: { talkToPerson: await talkToPerson(baton, { key: thread, until: 'returned' }) },
    stopWhen: isStepCount(5),
  })
}
