import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openOneTab, type TabAround } from './one-tab.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Tabs that hear each other at once; `hasLocks`: the first one leads. */
function tabs(count: number, { hasLocks = true, looking = [] as (string | null)[] } = {}) {
  const channels: TabAround['channel'][] = []
  const rung: number[] = []
  let isTaken = false
  const request = (_: string, __: unknown, work: () => Promise<void>) => {
    if (isTaken) return new Promise(() => {})
    isTaken = true
    return work()
  }
  const open = Array.from({ length: count }, (_, nth) => {
    const channel: TabAround['channel'] = {
      onmessage: null,
      close: () => {},
      postMessage: (data) => {
        for (const other of channels)
          if (other !== channel) other.onmessage?.({ data } as MessageEvent)
      },
    }
    channels.push(channel)
    return openOneTab({
      locks: hasLocks ? ({ request } as unknown as LockManager) : undefined,
      channel,
      looksAt: () => looking[nth] ?? null,
      random: () => nth / count,
    })
  })
  return {
    rung,
    ring: () => {
      open.forEach((tab, nth) => {
        tab.ring('cnv_1 7', 'cnv_1', () => rung.push(nth))
      })
      vi.runAllTimers()
    },
  }
}

test('of three tabs one rings', () => {
  const three = tabs(3)
  three.ring()
  expect(three.rung).toHaveLength(1)
})

test('without locks one rings, too', () => {
  const three = tabs(3, { hasLocks: false })
  three.ring()
  expect(three.rung).toHaveLength(1)
})

test('none rings while somebody looks at the conversation in any of them', () => {
  const three = tabs(3, { looking: [null, null, 'cnv_1'] })
  three.ring()
  expect(three.rung).toEqual([])
  const other = tabs(3, { looking: [null, null, 'cnv_2'] })
  other.ring()
  expect(other.rung).toHaveLength(1)
})
