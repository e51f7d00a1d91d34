// Which pages are still to be read, each once, and none outside.

const NO_DOCUMENT =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|css|m?js|json|xml|rss|atom|zip|gz|tgz|tar|mp[34]|webm|mov|woff2?|ttf|exe|dmg|deb|rpm)$/i
const TRACKING = /^(?:utm_\w+|gclid|fbclid|mc_cid|mc_eid|ref|source)$/i
/** More are a search form or a calendar: pages without end. */
const MAX_PARAMETERS = 2
const MAX_LENGTH = 500

export class Frontier {
  readonly #inside: (url: URL) => boolean
  readonly #open: URL[] = []
  readonly #seen = new Set<string>()
  readonly #leavesOut: (url: URL) => boolean
  #leftOut: URL[] = []

  constructor(inside: (url: URL) => boolean, leavesOut: (url: URL) => boolean = () => false) {
    this.#inside = inside
    this.#leavesOut = leavesOut
  }

  /** Where a reading begins, whether it is wanted itself or only what it leads to. */
  begin(url: URL): void {
    this.#take(url, () => false)
  }

  add(url: URL): void {
    this.#take(url, this.#leavesOut)
  }

  #take(url: URL, leavesOut: (url: URL) => boolean): void {
    const address = addressOf(url)
    if (this.#seen.has(sameness(address)) || !this.#inside(address)) return
    if (NO_DOCUMENT.test(address.pathname) || address.href.length > MAX_LENGTH) return
    if (address.searchParams.size > MAX_PARAMETERS) return
    this.#seen.add(sameness(address))
    if (leavesOut(address)) this.#leftOut.push(address)
    else this.#open.push(address)
  }

  /** The page turned out to have another address. False when that one has been seen already. */
  rename(from: URL, to: URL): boolean {
    const [before, after] = [sameness(addressOf(from)), sameness(addressOf(to))]
    if (before === after) return true
    if (this.#seen.has(after)) return false
    this.#seen.add(after)
    return true
  }

  /** What was left out since this was last asked, each page once. */
  takeLeftOut(): URL[] {
    const taken = this.#leftOut
    this.#leftOut = []
    return taken
  }

  next(): URL | undefined {
    return this.#open.shift()
  }

  get size(): number {
    return this.#open.length
  }
}

/** Without what makes no other page: fragment and marks of campaigns. */
export function addressOf(url: URL): URL {
  const address = new URL(url)
  address.hash = ''
  for (const name of [...address.searchParams.keys()]) {
    if (TRACKING.test(name)) address.searchParams.delete(name)
  }
  return address
}

/** Equal for addresses that differ only in spelling. */
export function sameness(address: URL): string {
  const path = address.pathname.replace(/\/(?:index\.html?)?$/i, '')
  return `${address.host.replace(/^www\./, '')}${path}${address.search}`
}
