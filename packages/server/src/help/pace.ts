// How often one address may do something, and everybody together: in memory, bounded, forgotten after its window.
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isPrivate } from '../net/private-address.ts'

export type Pace = {
  windowMs: number
  ofOne: number
  /** A share of this is never used up by one address alone. */
  ofAll: number
}

/** More addresses than this at once are an attack; then only the limit for all of them counts. */
const MAX_ADDRESSES = 20_000

export function createPace({ windowMs, ofOne, ofAll }: Pace, now: () => number) {
  let began = 0
  let all = 0
  const byAddress = new Map<string, number>()

  /** Seconds to wait; 0: go on. */
  return function wait(address: string): number {
    if (now() - began >= windowMs) {
      began = now()
      all = 0
      byAddress.clear()
    }
    const before = byAddress.get(address) ?? 0
    if (before >= ofOne || all >= ofAll) return Math.ceil((began + windowMs - now()) / 1_000)
    if (byAddress.size < MAX_ADDRESSES || before > 0) byAddress.set(address, before + 1)
    all++
    return 0
  }
}

/**
 * Who calls. Behind a proxy of our own network it is whom the proxy names last; anybody else's word on it is not believed,
 * for it could be another one with each call.
 */
export function callerAddress(context: Context): string {
  const direct = directAddress(context)
  const named = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return named && isPrivate(direct) ? named.slice(0, 64) : direct
}

function directAddress(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? '127.0.0.1'
  } catch {
    // Called without a socket, as tests do.
    return '127.0.0.1'
  }
}
