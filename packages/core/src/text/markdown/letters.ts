// What the letters of a line say before they mean anything.

/** No link is longer: what looks for its end never looks far. */
export const MAX_URL = 2048

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
