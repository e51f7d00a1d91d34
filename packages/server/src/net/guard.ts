// Which addresses only insiders can reach. A crawl, an action and an MCP server are all kept from them here.
import { lookup as systemLookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

export type Lookup = (hostname: string) => Promise<{ address: string }[]>

/**
 * Throws for an address that is not public. The host an operator typed is theirs to name when it is this very machine;
 * everything else that is private needs `allowPrivate`. With a list
 * of hosts nothing is private that stands on it, and this machine is: who typed the address may be far away.
 *
 * The name is looked up again by the request that follows, so a name server that changes its answer in between could
 * still mislead it: an operator names the sites to read, customers never do.
 */
export function guardFor(
  typed: URL,
  allowPrivate: boolean | readonly string[],
  lookup: Lookup = (hostname) => systemLookup(hostname, { all: true }),
): (url: URL) => Promise<void> {
  const typedLoopback = allowPrivate === false && isLoopbackName(typed.hostname)
  return async (url) => {
    if (allowPrivate === true || isAmong(url, allowPrivate)) return
    if (typedLoopback && url.host === typed.host) return
    const hostname = url.hostname.replace(/^\[|\]$/g, '')
    const addresses = isIP(hostname) ? [{ address: hostname }] : await lookup(hostname)
    const inside = addresses.find(({ address }) => isPrivate(address))
    if (!inside) return
    throw new Error(
      `${url.host} is a private address (${inside.address}); ${typeof allowPrivate === 'boolean' ? 'add --allow-private' : 'name it in BATON_PRIVATE_HOSTS'} if it is meant to be read`,
    )
  }
}

/** A host with its port, or without one for every port. */
function isAmong({ host, hostname }: URL, allowed: boolean | readonly string[]): boolean {
  return Array.isArray(allowed) && (allowed.includes(host) || allowed.includes(hostname))
}

export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return isPrivate(mapped)
  return isIP(address) === 6 ? PRIVATE_V6.check(address, 'ipv6') : PRIVATE_V4.check(address, 'ipv4')
}

function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

// Two lists: in one, the network of mapped addresses would hold every IPv4 address there is.
const PRIVATE_V4 = new BlockList()
const PRIVATE_V6 = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE_V4.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  // Mapped and translated IPv4: where they lead cannot be told here.
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE_V6.addSubnet(network, prefix, 'ipv6')
}
