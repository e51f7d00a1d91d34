// Remembers what has been worked out about texts. In a conversation the same messages are looked at again with every
// turn, and what they say does not change.

/** Longer texts are worked out each time: one of them would take the room of a whole conversation. */
const MAX_LETTERS = 2_000
/** What an entry takes besides its text, in letters, so that empty texts fill the room, too. */
const EACH = 8

/**
 * The same function, asked once for a text and what goes with it, such as a language. `room` is in letters, as what is
 * known of a text grows with it. When half of it is full, what has not been asked for since the last time goes.
 */
export function remembering<Result>(
  room: number,
  work: (text: string, beside: string) => Result,
): (text: string, beside?: string) => Result {
  let young = new Map<string, Map<string, Result>>()
  let old = young
  let letters = 0

  function keep(text: string, beside: string, result: Result): void {
    const size = EACH + text.length + beside.length
    if (letters + size > room / 2) {
      old = young
      young = new Map()
      letters = 0
    }
    letters += size
    const known = young.get(beside)
    if (known) known.set(text, result)
    else young.set(beside, new Map([[text, result]]))
  }

  return (text, beside = '') => {
    const known = young.get(beside)?.get(text)
    if (known !== undefined) return known
    const before = old.get(beside)?.get(text)
    const result = before ?? work(text, beside)
    if (text.length + beside.length <= MAX_LETTERS) keep(text, beside, result)
    return result
  }
}
