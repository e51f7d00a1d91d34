// Of several tabs of the desk one rings, and none while somebody looks at the conversation in any of them.
export type OneTab = {
  /** Does it in one tab only, a moment later, unless a tab that shows the conversation has said so. */
  ring(name: string, conversationId: string, sound: () => void): void
  close(): void
}

/** Long enough to hear from a tab in the background of a busy machine. */
const LISTEN_MS = 400
const FORGET_MS = 10_000

export type TabAround = {
  locks: LockManager | undefined
  channel: Pick<BroadcastChannel, 'postMessage' | 'close'> & {
    onmessage: ((event: MessageEvent) => void) | null
  }
  /** Which conversation somebody looks at in this tab. */
  looksAt: () => string | null
  random: () => number
}

type Said = { looking: string } | { rings: string }

export function openOneTab({ locks, channel, looksAt, random }: TabAround): OneTab {
  const heard = new Set<string>()
  const waiting = new Set<ReturnType<typeof setTimeout>>()
  const release = new AbortController()
  let leads = false
  // Held until the tab is closed: then another one gets it. Without locks (a page that is not https), whoever is first
  // to say so rings.
  void locks
    ?.request('baton.desk.ring', { signal: release.signal }, () => {
      leads = true
      return new Promise<void>((resolve) => {
        release.signal.addEventListener('abort', () => resolve())
      })
    })
    .catch(() => {
      // Closed before it was this tab's turn.
    })

  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    const name = 'looking' in data ? data.looking : data.rings
    heard.add(name)
    after(FORGET_MS, () => heard.delete(name))
  }

  function after(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      waiting.delete(timer)
      work()
    }, ms)
    waiting.add(timer)
  }

  return {
    ring(name, conversationId, sound) {
      if (looksAt() === conversationId) {
        channel.postMessage({ looking: name })
        return
      }
      if (locks && !leads) return
      after(LISTEN_MS + (locks ? 0 : random() * LISTEN_MS), () => {
        if (heard.delete(name)) return
        channel.postMessage({ rings: name })
        sound()
      })
    },
    close() {
      release.abort()
      for (const timer of waiting) clearTimeout(timer)
      channel.close()
    },
  }
}
