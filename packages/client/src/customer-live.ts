// The live stream of the one conversation a customer's token names. What a page carries instead of `live.ts`, which
// follows many conversations and the desk's list.
import type { ServerFrame } from '@baton/contract'
import type { Follower, Live, LiveOptions } from './live.ts'
import { type LiveSocket, type LiveStatus, openSocket } from './socket.ts'

export type CustomerLive = Pick<Live, 'follow' | 'typing' | 'status' | 'onStatus' | 'close'>

/** What a server in trouble could not read now is asked for again after a while. */
const ASK_AGAIN_MS = 2_000

/** To be followed once. */
export function openCustomerLive(options: LiveOptions): CustomerLive {
  const { url, timers } = options
  let socket: LiveSocket | null = null
  let heard: (status: LiveStatus) => void = () => {}
  return {
    follow(conversationId, after, on) {
      const reading = readerOf(after, on, (last) =>
        socket?.send({ type: 'follow', conversationId, after: last }),
      )
      const where = () => (reading.last() > 0 ? `${url}?after=${reading.last()}` : url)
      socket = openSocket(
        { ...options, url: where },
        {
          opened: () => reading.ask(),
          status: (status) => heard(status),
          frame(frame) {
            if (frame.type !== 'refused' || frame.code !== 'unavailable') reading.take(frame)
            else timers.setTimeout(() => reading.ask(), ASK_AGAIN_MS)
          },
        },
      )
      return () => socket?.close()
    },
    typing: (conversationId) => socket?.send({ type: 'typing', conversationId }),
    status: () => socket?.status() ?? 'connecting',
    onStatus(on) {
      heard = on
      return () => {}
    },
    close: () => socket?.close(),
  }
}

/** Passes each event on once and in order, and asks again for what was skipped. */
function readerOf(after: number, on: Follower, follow: (last: number) => void) {
  let last = after
  let isBehind = false
  function ask(): void {
    isBehind = false
    follow(last)
  }
  return {
    ask,
    last: () => last,
    take(frame: ServerFrame): void {
      if (frame.type === 'draft') on.draft?.(frame)
      else if (frame.type === 'typing') on.typing?.(frame.by)
      else if (frame.type === 'refused') on.refused?.(frame.code)
      else if (!('seq' in frame) || frame.seq <= last) return
      else if (frame.seq === last + 1) {
        last = frame.seq
        isBehind = false
        on.event(frame)
      } else if (!isBehind) {
        ask()
        isBehind = true
      }
    },
  }
}
