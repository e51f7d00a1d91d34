// What is measured, seen from outside: two servers that can do the same two things.
import { WebSocket } from 'ws'
import { type Frame, inBatches, open, post } from './wire.ts'

export type TargetAddress = {
  kind: 'baton' | 'floor' | 'model-floor'
  url: string
  key: string
  teammate: { email: string; password: string } | null
}

/** A conversation with its customer's socket open. */
export type Line = {
  /** Resolves when the answer has arrived on the socket; false when this conversation will answer no more. */
  turn(text: string): Promise<boolean>
  close(): void
}

/** Conversations whose two sides write to each other. */
export type Exchange = {
  size: number
  /** Sends what the socket on the other side will report by this id. */
  send(nth: number, messageId: string, text: string): Promise<void>
  close(): void
}

export type Target = {
  openLine(): Promise<Line>
  /** `onArrival` is called with each message's id when it reaches the other side. */
  openExchange(size: number, onArrival: (messageId: string) => void): Promise<Exchange>
}

export function targetAt(address: TargetAddress): Target {
  return address.kind === 'baton' ? batonAt(address) : floorAt(address)
}

const AT_ONCE = 16
/** A human's socket follows at most this many; real desks follow the few that are open on the screen. */
const FOLLOWED = 200
let counter = 0

function floorAt({ url, kind }: TargetAddress): Target {
  // The one with a model sends pieces first, and says at the end whether it answered.
  const ends = (frame: Frame) => kind === 'floor' || frame.answered !== undefined
  const begin = async () => ((await post(`${url}/conversations`, {})).json as { id: string }).id
  const send = (id: string, messageId: string, text: string) =>
    post(`${url}/messages/${id}`, { messageId, text })
  return {
    async openLine() {
      const id = kind === 'floor' ? `line${++counter}` : await begin()
      let arrived: (goesOn: boolean) => void = () => {}
      const socket = await open(`${url}/ws?of=${id}`, {}, (frame) => {
        if (ends(frame)) arrived(frame.answered ?? true)
      })
      return {
        async turn(text) {
          const arrival = new Promise<boolean>((resolve) => {
            arrived = resolve
          })
          const [, goesOn] = await Promise.all([send(id, `m${++counter}`, text), arrival])
          return goesOn
        },
        close: () => socket.close(),
      }
    },
    async openExchange(size, onArrival) {
      const ids = Array.from({ length: size }, () => `exchange${++counter}`)
      const sockets = await inBatches(ids, AT_ONCE, (id) =>
        open(`${url}/ws?of=${id}`, {}, ({ messageId }) => onArrival(messageId)),
      )
      return {
        size,
        send: async (nth, messageId, text) => void (await send(ids[nth] ?? '', messageId, text)),
        close: () => closeAll(sockets),
      }
    },
  }
}

function batonAt({ url, key, teammate }: TargetAddress): Target {
  async function converse(): Promise<{ path: string; id: string; proof: Record<string, string> }> {
    const { json } = await post(`${url}/api/v1/conversations`, {}, { 'x-baton-key': key })
    const { conversationId: id, token } = json as { conversationId: string; token: string }
    const path = `${url}/api/v1/conversations/${id}`
    return { id, path, proof: { authorization: `Bearer ${token}` } }
  }
  return {
    async openLine() {
      const { path, proof } = await converse()
      let heard: (frame: Frame) => void = () => {}
      const socket = await open(`${url}/ws`, proof, (frame) => heard(frame))
      return {
        async turn(text) {
          const messageId = `m${++counter}`
          const arrival = new Promise<boolean>((resolve) => {
            heard = answerTo(messageId, resolve)
          })
          const [, goesOn] = await Promise.all([
            post(`${path}/messages`, { messageId, text }, proof),
            arrival,
          ])
          return goesOn
        },
        close: () => socket.close(),
      }
    },
    async openExchange(size, onArrival) {
      const cookie = await signIn(url, teammate)
      const talks = await inBatches(Array.from({ length: size }), AT_ONCE, converse)
      await inBatches(talks, AT_ONCE, ({ path }) => post(`${path}/take-over`, {}, { cookie }))
      const customers = await inBatches(talks, AT_ONCE, ({ proof }) =>
        open(`${url}/ws`, proof, arrivalOf('human', onArrival)),
      )
      const humans = await openDesks(url, cookie, talks, arrivalOf('customer', onArrival))
      return {
        size,
        /** In turn the human to the customer, and the customer to the human. */
        async send(nth, messageId, text) {
          const { path, proof } = talks[nth % talks.length] as (typeof talks)[number]
          if (counter++ % 2) await post(`${path}/messages`, { messageId, text }, proof)
          else await post(`${path}/replies`, { messageId, text }, { cookie })
        },
        close: () => closeAll([...customers, ...humans]),
      }
    },
  }
}

/** Waits for what follows the customer's own message: an answer, or the word that a person has been asked. */
function answerTo(messageId: string, resolve: (goesOn: boolean) => void) {
  let asked = false
  return ({ message }: Frame): void => {
    if (!message) return
    if (message.id === messageId) asked = true
    else if (asked && message.notice === 'handoff') resolve(false)
    else if (asked && message.author.kind === 'assistant') resolve(true)
  }
}

function arrivalOf(author: 'human' | 'customer', onArrival: (messageId: string) => void) {
  return ({ message }: Frame): void => {
    if (message?.author.kind === author) onArrival(message.id)
  }
}

async function signIn(url: string, teammate: TargetAddress['teammate']): Promise<string> {
  const origin = { origin: url }
  return (await post(`${url}/api/auth/sign-in/email`, teammate, origin)).cookie
}

/**
 * As many sockets as it takes to follow all; the first also follows the list, as every desk does. Resolves when each has
 * been told what was said before: from then on it is open.
 */
async function openDesks(
  url: string,
  cookie: string,
  talks: readonly { id: string }[],
  onFrame: (frame: Frame) => void,
): Promise<WebSocket[]> {
  const desks: WebSocket[] = []
  const unheard = new Set(talks.map(({ id }) => id))
  const { promise: allHeard, resolve } = Promise.withResolvers<void>()
  const heard = (frame: Frame): void => {
    if (unheard.delete(frame.conversationId) && unheard.size === 0) resolve()
    onFrame(frame)
  }
  for (let from = 0; from < talks.length; from += FOLLOWED) {
    const desk = await open(`${url}/ws`, { cookie }, heard)
    if (from === 0) desk.send(JSON.stringify({ type: 'follow-inbox' }))
    for (const { id } of talks.slice(from, from + FOLLOWED))
      desk.send(JSON.stringify({ type: 'follow', conversationId: id, after: 0 }))
    desks.push(desk)
  }
  await allHeard
  return desks
}

function closeAll(sockets: readonly WebSocket[]): void {
  for (const socket of sockets) socket.readyState === WebSocket.OPEN && socket.close()
}
