// The way to hosts that operators typed and that speak no HTTP, such as mail servers: the same guard, by address.
import { lookup as systemLookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { type AllAddresses, Forbidden } from './guarded-fetch.ts'
import { isPrivate } from './private-address.ts'

/** The address to connect to. Throws `Forbidden` for a private one that the operator has not named. */
export type Reach = (host: string, port: number) => Promise<string>

type Around = { privateHosts: readonly string[]; lookup?: AllAddresses }

const systemAddresses: AllAddresses = (hostname) => systemLookup(hostname, { all: true })

export function guardedReach({ privateHosts, lookup = systemAddresses }: Around): Reach {
  const allowed = new Set(privateHosts.map((host) => bare(host)))
  return async (host, port) => {
    const name = bare(host)
    const addresses = isIP(name) ? [{ address: name }] : await lookup(name)
    const [first] = addresses
    if (!first) throw new Error(`${name} has no address.`)
    if (allowed.has(name) || allowed.has(`${name}:${port}`)) return first.address
    // One among public ones is enough: which of them is answered to is not ours to choose.
    const inside = addresses.find(({ address }) => isPrivate(address))
    if (inside)
      throw new Forbidden(
        `${name} is a private address (${inside.address}). Name it in BATON_PRIVATE_HOSTS if that is meant.`,
      )
    return first.address
  }
}

function bare(host: string): string {
  return host.replace(/[[\]]/g, '').toLowerCase()
}
