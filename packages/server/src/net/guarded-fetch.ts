// Requests to addresses that people typed into settings. What only insiders can reach is refused, by the address that is
// really connected to: a name that leads elsewhere the second time it is looked up gains nothing.
import { lookup as systemLookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivate } from './private-address.ts'
import { send, wantedOf } from './send.ts'

export type AllAddresses = (hostname: string) => Promise<{ address: string; family: number }[]>

export type Around = {
  /** Hosts, or hosts with a port, that may be reached although they are private, and without TLS; or all of them. */
  privateHosts: readonly string[] | 'all'
  /** Reach public hosts without TLS too: for pages that anybody may read, to which nothing secret is sent. */
  plainHttp?: boolean
  /** What to do about a private address that is meant, in words for whoever typed it. */
  remedy?: string
  lookup?: AllAddresses
}

export type GuardedFetch = {
  /** Like the platform's, except that it follows no redirect. An answer may have at most `maxBytes`. */
  fetch(maxBytes: number): typeof globalThis.fetch
  close(): void
}

/** The address is one that must not be asked. Its words are for the operator. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden'
}

const REMEDY = 'Name it in BATON_PRIVATE_HOSTS if that is meant.'

const systemAddresses: AllAddresses = (hostname) => systemLookup(hostname, { all: true })

export function guardedFetch(around: Around): GuardedFetch {
  const isAmong = allowing(around.privateHosts)
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 50 }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 50 }),
  }

  return {
    fetch: (maxBytes) => async (input, init) => {
      const wanted = await wantedOf(input, init)
      const { url } = wanted
      const isAllowed = isAmong(url)
      checkUrl(url, isAllowed, around)
      return send(wanted, {
        maxBytes,
        agent: agents[url.protocol as keyof typeof agents],
        lookup: checkedLookup(isAllowed, around),
      })
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy()
    },
  }
}

function allowing(hosts: readonly string[] | 'all'): (url: URL) => boolean {
  if (hosts === 'all') return () => true
  const allowed = new Set(hosts.map((host) => host.toLowerCase().replace(/[[\]]/g, '')))
  return (url) => allowed.has(bareHost(url)) || allowed.has(`${bareHost(url)}:${portOf(url)}`)
}

function checkUrl(url: URL, isAllowed: boolean, { plainHttp, remedy }: Around): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Forbidden(`${url.protocol}// is not an address on the web.`)
  if (isAllowed) return
  const host = bareHost(url)
  // A literal address is never looked up, so it is judged here.
  if (isIP(host) && isPrivate(host)) throw inside(url.host, host, remedy)
  if (url.protocol === 'http:' && !plainHttp)
    throw new Forbidden(`${url.host} must be reached by https.`)
}

function checkedLookup(
  isAllowed: boolean,
  { lookup = systemAddresses, remedy }: Around,
): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname).then(
      (addresses) => {
        const hidden = isAllowed ? undefined : addresses.find(({ address }) => isPrivate(address))
        const [first] = addresses
        if (hidden) callback(inside(hostname, hidden.address, remedy), '', 0)
        else if (!first) callback(new Error(`${hostname} has no address.`), '', 0)
        else if (options.all) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      (error) => callback(error, '', 0),
    )
  }
}

function inside(host: string, address: string, remedy = REMEDY): Forbidden {
  const what = host === address ? 'is a private address' : `is a private address (${address})`
  return new Forbidden(`${host} ${what}. ${remedy}`)
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').toLowerCase()
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80')
}
