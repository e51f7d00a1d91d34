// Which pages of a website its operators leave out, or want alone: lines such as /blog/* or */print, on what follows the
// host.
import { addressOf, sameness } from './frontier.ts'
import { fits } from './robots-rules.ts'

export type LeftOut = {
  /** By what this page is counted when it is left out; null when it is read. */
  page(url: URL): string | null
  /** The line that leaves it out, or null. */
  line(url: URL): string | null
}

/** `only`: what fits none of these is left out as well; none for all. A page that both name is left out. */
export function leftOutBy(lines: readonly string[], only: readonly string[] = []): LeftOut {
  const line = (url: URL) => fitting(lines, url)
  const isWanted = (url: URL) =>
    line(url) === null && (only.length === 0 || fitting(only, url) !== null)
  return { line, page: (url) => (isWanted(url) ? null : sameness(addressOf(url))) }
}

function fitting(lines: readonly string[], url: URL): string | null {
  const spellings = spellingsOf(addressOf(url))
  // `$`: as far as the end, as robots.txt writes it.
  return lines.find((one) => spellings.some((path) => fits(`${one}$`, path))) ?? null
}

/** Why a line of `only` could fit nothing that is read from this start; null when it may. */
export function whyFitsNothing(line: string, start: URL): string | null {
  const folder = unescaped(folderOf(start))
  const [before = '', ...after] = unescaped(line).split('*')
  if ((after.length > 0 && folder.startsWith(before)) || `${before}/`.startsWith(folder))
    return null
  return `${line} lies outside ${folderOf(start)}, where the reading stays: begin at a page above both, or take this line away`
}

/** Below which a reading stays. */
export function folderOf({ pathname }: URL): string {
  return pathname.slice(0, pathname.lastIndexOf('/') + 1)
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
