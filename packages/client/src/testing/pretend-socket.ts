// The network's edge for live streams: a WebSocket whose other end is a function of the test.
import type { ClientFrame, ServerFrame } from '@baton/contract'

export type PretendSocket = {
  url: string
  protocols: string[]
  heard: ClientFrame[]
  closed: boolean
  open(): void
  say(frame: ServerFrame): void
  /** The connection ends, as seen from the browser. */
  cut(): void
}

/** `answer` sees every frame that is sent, `dialled` every new socket. */
export function pretendSockets(on: {
  dialled?(socket: PretendSocket): void
  answer?(socket: PretendSocket, frame: ClientFrame): void
}) {
  const sockets: PretendSocket[] = []

  class Socket {
    readyState = 0
    onopen: (() => void) | null = null
    onmessage: ((event: { data: string }) => void) | null = null
    onclose: (() => void) | null = null
    readonly #end: PretendSocket

    constructor(url: string, protocols: string[]) {
      const end: PretendSocket = {
        url,
        protocols,
        heard: [],
        closed: false,
        open: () => {
          this.readyState = 1
          this.onopen?.()
        },
        say: (frame) => this.onmessage?.({ data: JSON.stringify(frame) }),
        cut: () => {
          this.readyState = 3
          this.onclose?.()
        },
      }
      this.#end = end
      sockets.push(end)
      queueMicrotask(() => on.dialled?.(end))
    }

    send(data: string) {
      const frame = JSON.parse(data) as ClientFrame
      this.#end.heard.push(frame)
      on.answer?.(this.#end, frame)
    }

    close() {
      this.readyState = 3
      this.#end.closed = true
    }
  }

  return { sockets, WebSocket: Socket as unknown as typeof globalThis.WebSocket }
}
