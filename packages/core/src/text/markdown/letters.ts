// What the letters of a line say before they mean anything.

/** No link is longer: what looks for its end never looks far. */
export const MAX_URL = 2048

export function runLength(text: string, at: number): number {
  let end = at
  while (text[end] === text[at]) end += 1
  return end - at
}

/** For each length, where runs of so many backticks begin, the last one first. */
export function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const starts = runs.get(run.length)
    if (starts) starts.push(index)
    else runs.set(run.length, [index])
  }
  for (const starts of runs.values()) starts.reverse()
  return runs
}

/** Where the address that begins here ends with a parenthesis; one pair within it belongs to it. */
export function addressEnd(text: string, from: number): number | null {
  const part = text.slice(from, from + MAX_URL)
  let depth = 0
  for (let at = 0; at < part.length; at++) {
    const letter = part[at]
    if (letter === '\n') return null
    if (letter === '(') depth += 1
    if (letter === ')' && depth-- === 0) return from + at
  }
  return null
}

/** Without the punctuation of the sentence around it. */
export function trimmed(address: string): string {
  const closing = address.includes('(') ? '.,:;!?]}' : '.,:;!?)]}'
  let end = address.length
  while (end > 0 && closing.includes(address[end - 1] ?? '')) end -= 1
  return address.slice(0, end)
}

export function isSpace(letter: string): boolean {
  return /\s/.test(letter)
}

export function isWord(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter)
}

export function isPunctuation(letter: string): boolean {
  return /[!-/:-@[-`{-~]/.test(letter)
}
