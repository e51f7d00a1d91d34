// Remembers what has been worked out about texts. In a conversation the same messages are looked at again with every
// turn, and what they say does not change.

const MAX_LETTERS = 2_000

/** The same function, asked once for a text; long texts are not kept, and with so many kept all are let go. */
export function remembering<Result>(
  capacity: number,
  work: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = work(text)
    if (text.length > MAX_LETTERS) return result
    if (known.size >= capacity) known.clear()
    known.set(text, result)
    return result
  }
}
