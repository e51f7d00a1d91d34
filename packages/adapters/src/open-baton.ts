// Baton as another agent sees it: it asks for a person under its own name for the conversation, and hears what they say.
// Every step may be taken again, by the same process or the next one, and leads to the same place.
import { ApiError, createApi, PROGRAM_ROUTES, type ProgramApi, surroundings } from '@baton/client'
import { type Answer, type Handoff, openHandoff } from './handoff.ts'

export type BatonOptions = {
  /** Where Baton answers, such as https://support.example.com. */
  serverUrl: string
  /** An access key, `bk_…`, which operators make under Settings → Access keys. For servers only. */
  accessKey: string
  /** In the place of the process's own. */
  fetch?: typeof globalThis.fetch
  WebSocket?: typeof globalThis.WebSocket
}

export type Line = { role: 'customer' | 'assistant'; text: string }

export type Ask = {
  /** Your own name for the conversation, such as a thread's id. The same one goes on with it. */
  key: string
  /** Your own name for this request, such as a tool call's id. The same one asks once. */
  askId: string
  reason?: string
  /** What was said so far, oldest first. What was told before is recognised. */
  transcript?: readonly Line[]
  customer?: {
    name?: string
    email?: string
    attributes?: Record<string, string | number | boolean>
  }
  locale?: string
}

export type Baton = {
  /** Resolves as soon as it is true that a person has been asked. */
  askPerson(ask: Ask): Promise<Handoff>
  /** Goes on with what was asked before, for instance after a restart. */
  resume(handle: Handle): Handoff
  /** What a model reads to know when to ask; with what operators say of it, when Baton can be reached. */
  describe(): Promise<string>
}

/** All there is to keep. Can be written as JSON. */
export type Handle = { key: string; askedSeq: number }

export type { Answer, Handoff }

export function openBaton({ serverUrl, accessKey, ...given }: BatonOptions): Baton {
  if (!/^https?:\/\//.test(serverUrl))
    throw new Error('serverUrl must say where Baton answers, such as https://support.example.com.')
  if (!accessKey?.startsWith('bk_'))
    throw new Error('accessKey must be an access key, bk_…; Settings → Access keys makes one.')
  const { fetch, WebSocket } = { ...surroundings(), ...given }
  const baseUrl = serverUrl.replace(/\/+$/, '')
  const headers = () => ({ authorization: `Bearer ${accessKey}` })
  const api = createApi(PROGRAM_ROUTES, { baseUrl, headers, fetch, credentials: 'omit' })
  const around = { api, baseUrl, fetch, WebSocket }
  return {
    async askPerson(ask) {
      const asked = await persistently(() => bring(api, ask))
      return openHandoff({ key: ask.key, askedSeq: asked.askedSeq }, around)
    },
    resume: (handle) => openHandoff(handle, around),
    async describe() {
      // Without Baton the model still has to know when to try.
      const { description } = await api.readHandoffGuide().catch(() => ({ description: '' }))
      return description ? `${WHEN}\nThe team says:\n${description}` : WHEN
    },
  }
}

export const WHEN =
  'Asks a person of the support team to take over, with everything said so far. Use it when the customer asks for a person, when you cannot or must not answer, or when you have failed. Tell the customer that a person has been asked only when this says so, and pass on what the person answers in their own words.'

function bring(api: ProgramApi, { key, transcript, ...ask }: Ask) {
  const lines = (transcript ?? [])
    .filter(({ text }) => text.trim() !== '')
    .slice(-MOST_LINES)
    .map(({ role, text }) => ({ role, text: text.slice(0, MOST_LETTERS) }))
  return api.bringHandoff({ params: { handoffKey: key }, body: { ...ask, transcript: lines } })
}

const MOST_LINES = 500
const MOST_LETTERS = 20_000
const TRIES = 4

/** A person must be reached across a restart of Baton, too; repeating is harmless. */
async function persistently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      const isRefused = error instanceof ApiError && error.status < 500 && error.status !== 429
      if (isRefused || attempt === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, 250 * 4 ** attempt))
    }
  }
}
