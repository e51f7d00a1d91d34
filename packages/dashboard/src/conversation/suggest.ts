// What is being looked for while somebody writes: a macro after a slash, a colleague after an at sign.
import type { Human, Macro } from '@baton/contract'

export type Wanted = { sign: '/' | '@'; query: string; from: number; to: number }

/** Only at the beginning of a word: `and/or` and `a@b.example` look for nothing. */
const WANTED = /(?:^|\s)([/@])([\p{L}\p{N}._-]{0,40})$/u

export function wantedAt(text: string, caret: number): Wanted | null {
  const found = WANTED.exec(text.slice(0, caret))
  if (!found) return null
  const [, sign, query = ''] = found
  return { sign: sign as Wanted['sign'], query, from: caret - query.length - 1, to: caret }
}

export function replaced(
  text: string,
  { from, to }: Wanted,
  by: string,
): { text: string; caret: number } {
  return { text: text.slice(0, from) + by + text.slice(to), caret: from + by.length }
}

const MOST = 8

/** By shortcut first, then by name, then by what it says. */
export function macrosFor(macros: readonly Macro[], query: string): Macro[] {
  const wanted = folded(query)
  const rank = ({ shortcut, name, text }: Macro): number => {
    if (folded(shortcut).startsWith(wanted)) return 0
    if (folded(name).startsWith(wanted)) return 1
    if (folded(name).includes(wanted)) return 2
    return folded(text).includes(wanted) ? 3 : 4
  }
  return best(macros, rank)
}

export function colleaguesFor(humans: readonly Human[], query: string): Human[] {
  const wanted = folded(query)
  const rank = ({ name }: Human): number => {
    if (folded(name).startsWith(wanted)) return 0
    return folded(name)
      .split(/\s+/)
      .some((word) => word.startsWith(wanted))
      ? 1
      : 4
  }
  return best(humans, rank)
}

/** Who is still called by the text: a name that was taken out again calls nobody. */
export function mentionedIn(text: string, humans: readonly Human[]): Human[] {
  return humans.filter(({ name }) => {
    const at = text.indexOf(`@${name}`)
    return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at + name.length + 1] ?? '')
  })
}

function best<One>(all: readonly One[], rank: (one: One) => number): One[] {
  return all
    .map((one) => ({ one, rank: rank(one) }))
    .filter((ranked) => ranked.rank < 4)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST)
    .map(({ one }) => one)
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
