// A teammate as a program sees one: signed in by cookie, works through what waits in the desk.
import { setTimeout as pause } from 'node:timers/promises'
import { caller, type Place } from './customer.ts'

export type HumanAtWork = {
  /**
   * Takes every conversation that waits and is `mine`, answers it and hands it back, until told to stop. Asked at every
   * look, so that of several humans one may take what another has not.
   */
  work(answer: (row: Row) => string, mine?: (row: Row) => boolean): void
  /** Resolves when nothing is under way; whatever still waits is left. */
  stop(): Promise<void>
  /** What was acknowledged: the ids of the replies. */
  replies: { conversationId: string; messageId: string }[]
}

export type Row = { conversationId: string; seq: number; subject: string; preview: string }

export const PASSWORD = 'correct horse battery'
/** What `baton user` needs to add the teammate who signs in here. */
export function newTeammate(name: string): string[] {
  const email = `${name.toLowerCase()}@example.com`
  return ['user', 'add', '--name', name, '--email', email, '--password', PASSWORD]
}

export async function signIn(place: () => Place, name: string, insist = false) {
  return desk(caller(place, insist), await cookieOf(place, name), name)
}

/** Signs in, and returns what proves it. */
export async function cookieOf(place: () => Place, name: string): Promise<string> {
  const email = `${name.toLowerCase()}@example.com`
  const response = await fetch(`${place().url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: place().url },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  if (!response.ok) throw new Error(`${name} cannot sign in: ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

function desk(call: ReturnType<typeof caller>, cookie: string, name: string): HumanAtWork {
  const replies: HumanAtWork['replies'] = []
  let working: Promise<void> = Promise.resolve()
  let stopped = false
  const act = (path: string, body: object | null) => call(path, body, () => ({ cookie }))

  async function serve(row: Row, answer: string): Promise<void> {
    const path = `/api/v1/conversations/${row.conversationId}`
    const messageId = `${name}:${row.conversationId}:${row.seq}`
    await act(`${path}/take-over`, {})
    await act(`${path}/replies`, { messageId, text: answer })
    replies.push({ conversationId: row.conversationId, messageId })
    await act(`${path}/hand-back`, {})
  }

  return {
    replies,
    work(answer, mine = () => true) {
      working = (async () => {
        while (!stopped) {
          const list = (await act('/api/v1/inbox?view=escalated', null)) as { data: Row[] }
          for (const row of list.data) if (!stopped && mine(row)) await serve(row, answer(row))
          if (list.data.length === 0) await pause(20)
        }
      })()
    },
    async stop() {
      stopped = true
      await working
    },
  }
}
