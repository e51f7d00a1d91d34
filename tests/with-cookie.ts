/** A socket that proves a teammate, as a browser's would by itself. */
export function withCookie(cookie: string): typeof globalThis.WebSocket {
  return class extends globalThis.WebSocket {
    constructor(to: string | URL, protocols?: string | string[]) {
      super(to, { protocols, headers: { cookie } } as unknown as string[])
    }
  }
}
