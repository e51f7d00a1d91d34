// Words by what is left of them without one letter. A language has tens of thousands of such remains: they are kept as
// numbers made of them, because as texts they would take more than all other words of the judgement.

/** `marks`: of the remains, in order. `word`: for each, the place of its word among `words`. */
export type Slips = { words: readonly string[]; marks: Uint32Array; word: Uint16Array }

/** Of words that have the same remains the first is the one. */
export function slipsTo(words: readonly string[]): Slips {
  const first = new Map<number, number>()
  for (const [place, word] of words.entries()) {
    for (const less of [word, ...shorter(word)]) {
      const mark = markOf(less)
      if (!first.has(mark)) first.set(mark, place)
    }
  }
  const marks = Uint32Array.from(first.keys()).sort()
  return { words, marks, word: Uint16Array.from(marks, (mark) => first.get(mark) ?? 0) }
}

/** The word that leaves this, or another one whose remains have the same mark by chance: look at what comes. */
export function wordOf({ words, marks, word }: Slips, less: string): string | undefined {
  const mark = markOf(less)
  let from = 0
  let to = marks.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((marks[middle] ?? 0) < mark) from = middle + 1
    else to = middle
  }
  return marks[from] === mark ? words[word[from] ?? 0] : undefined
}

/** The first letter is seldom wrong. */
export function shorter(word: string): string[] {
  return Array.from(word.slice(1), (_, at) => word.slice(0, at + 1) + word.slice(at + 2))
}

/** FNV-1a, 32 bits. */
function markOf(text: string): number {
  let mark = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193) >>> 0
  return mark
}
