// A model to talk to, in tests: what it says is given, what it was asked can be read.
import type { ChosenModel } from '@baton/contract'
import { type Conversation, emptyConversation, evolve } from '@baton/core'
import type { Question } from '../answerer.ts'
import type { Passage } from '../knowledge.ts'
import { createModelAnswerer } from '../model/model-answerer.ts'
import type { Directions } from '../model/prompt.ts'
import type { Tools } from '../tools.ts'
import { type ModelServer, modelServer, type Wire } from './model-server.ts'

const at = '2026-01-05T09:00:00.000Z'
export const passage: Passage = {
  id: 'p1',
  text: 'Refunds are paid out within 14 days.',
  title: 'Billing',
  section: 'Refunds',
  url: 'https://docs.test/billing#refunds',
  score: 8,
  coverage: 1,
  named: 1,
}
const other: Passage = {
  ...passage,
  id: 'p2',
  title: 'Export',
  section: '',
  url: '/export',
  coverage: 0,
  named: 0,
}
export const SURE = '\n<confidence>high</confidence>'

const servers: ModelServer[] = []

/** Closes what a test has opened. */
export async function closeServers(): Promise<void> {
  for (const server of servers.splice(0)) await server.close()
}

export async function talk(
  replies: Parameters<typeof modelServer>[0],
  {
    wire = 'openai' as Wire,
    provider,
    tools,
    passages = [other, passage],
    directions,
    ...rest
  }: {
    wire?: Wire
    provider?: ChosenModel['provider']
    tools?: Tools
    passages?: Passage[]
    directions?: Directions
  } & Partial<ChosenModel> = {},
) {
  const server = await opened(replies)
  const settings = {
    provider: provider ?? wire,
    model: 'test',
    baseUrl: server.url[wire],
    apiKey: 'sk-very-secret-key-0123456789',
    timeoutSeconds: 20,
    silenceSeconds: 20,
    ...rest,
  } as ChosenModel
  let now = 1_000_000
  const answerer = createModelAnswerer({
    settings: () => settings,
    fetch,
    knowledge: { search: async () => passages },
    ...(tools ? { tools } : {}),
    ...(directions ? { directions: () => directions } : {}),
    withoutModel: {
      answer: async () => ({
        text: 'From the documents.',
        citations: [],
        confidence: 'other',
        attempts: [],
      }),
    },
    now: () => now,
    clock: () => performance.now(),
  })
  const shown: string[] = []
  const ask = (text: string, given: Partial<Question> = {}) =>
    answerer.answer(question(text, { onText: (soFar) => shown.push(soFar), ...given }))
  return {
    server,
    ask,
    answerer,
    shown,
    wait: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

export function question(text: string, given: Partial<Question> = {}): Question {
  return {
    workspaceId: 'wsp_1',
    conversation: conversation(text),
    text,
    messageId: 'm1',
    signal: new AbortController().signal,
    onText: () => {},
    ...given,
  }
}

function conversation(text: string): Conversation {
  return evolve(
    { ...emptyConversation('cnv_1'), locale: 'en' },
    { type: 'message.posted', at, message: { id: 'm1', author: { kind: 'customer' }, text } },
  )
}

export const ASKED = 'When are refunds paid out?'

export async function opened(replies: Parameters<typeof modelServer>[0]): Promise<ModelServer> {
  const server = await modelServer(replies)
  servers.push(server)
  return server
}
