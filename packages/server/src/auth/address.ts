// Which address a request comes from, as far as it can be believed.
import { isPrivate } from '../net/private-address.ts'

/**
 * `proxies`: how many stand before us, each of which adds whom it heard from to `x-forwarded-for`; what stands further
 * left was written by the caller. Null when it cannot be told: a neighbour on our own network, where no proxy was
 * declared, is likely to be one, and all customers would share its address.
 */
export function addressOf(
  peer: string | undefined,
  forwarded: string | null | undefined,
  proxies: number,
): string | null {
  if (proxies > 0) {
    const hops = (forwarded ?? '').split(',').map((hop) => hop.trim())
    const told = hops.at(-proxies)
    return told ? shortened(bare(told)) : null
  }
  const address = bare(peer ?? '')
  return address === '' || isPrivate(address) ? null : shortened(address)
}

/** Without a port, and an IPv4 address as such. */
function bare(address: string): string {
  const inBrackets = /^\[([^\]]+)\]/.exec(address)?.[1]
  const plain = inBrackets ?? address.replace(/^([\d.]+):\d+$/, '$1')
  return plain.replace(/^::ffff:(?=[\d.]+$)/i, '').toLowerCase()
}

/** One customer has a whole /64 of IPv6. */
function shortened(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const gap = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return `${[...left, ...gap, ...right].slice(0, 4).join(':')}::/64`
}
