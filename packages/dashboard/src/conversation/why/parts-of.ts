/** A text in pieces, those that are evidence told from the rest. */
export type Part = { words: string; noticed: boolean }

/** Long messages are shown as far as somebody reads beside a conversation. */
const SHOWN = 600

export function partsOf(text: string, evidence: readonly string[]): Part[] {
  const whole = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  const noticed = new Uint8Array(whole.length)
  for (const words of evidence) {
    // All of it marked says nothing.
    if (words.trim() === '' || words.trim() === text.trim()) continue
    const from = whole.indexOf(words)
    if (from >= 0) noticed.fill(1, from, from + words.length)
  }
  const parts: Part[] = []
  let start = 0
  for (let at = 1; at <= whole.length; at++) {
    if (at < whole.length && noticed[at] === noticed[start]) continue
    parts.push({ words: whole.slice(start, at), noticed: noticed[start] === 1 })
    start = at
  }
  return parts
}
