// Which pages of a website its operators leave out: lines such as /blog/* or */print, on what follows the host.
import { addressOf, sameness } from './frontier.ts'
import { fits } from './robots-rules.ts'

export type LeftOut = {
  /** By what this page is counted when it is left out; null when it is read. */
  page(url: URL): string | null
  /** The line that leaves it out, or null. */
  line(url: URL): string | null
}

export function leftOutBy(lines: readonly string[]): LeftOut {
  const line = (url: URL) => {
    const spellings = spellingsOf(addressOf(url))
    // `$`: as far as the end, as robots.txt writes it.
    return lines.find((one) => spellings.some((path) => fits(`${one}$`, path))) ?? null
  }
  return { line, page: (url) => (line(url) === null ? null : sameness(addressOf(url))) }
}

/** Why nothing of a website could be read under these lines, naming the one to change; null when it can. */
export function whyNothingIsRead(lines: readonly string[], start: URL): string | null {
  const line = leftOutBy(lines).line(start)
  if (line === null) return null
  return `${line} leaves out ${start.pathname}${start.search}, where the reading begins: take this line away, or make it narrower`
}

/**
 * However a page is spelt, it is the same page: with a slash at the end or without, as the index of its folder, its
 * letters escaped or not. Else what is left out would come in again through the next link.
 */
function spellingsOf({ pathname, search }: URL): string[] {
  const bare = pathname.replace(/\/(?:index\.html?)?$/i, '')
  const paths = [pathname, bare, `${bare}/`].map((path) => `${path}${search}`)
  return [...new Set([...paths, ...paths.map(unescaped)])]
}

function unescaped(path: string): string {
  try {
    return decodeURI(path)
  } catch (error) {
    if (error instanceof URIError) return path
    throw error
  }
}
