// Where a text being written has come to the end of a sentence. What follows the stop decides: `e.g. our team` goes on.

/**
 * A stop with what belongs to it (quotes, `[1]`) before white space and the beginning of something new; a stop of scripts
 * without spaces; a line's end where the line was complete or the next one is a list's, a heading's or empty. “Am 12. Januar”
 * goes on, as may a month of which only the beginning is there.
 */
const END =
  /(?!(?<=\d)\.\s(?:(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b|\p{L}{0,9}$))(?<![.!?…])[.!?…]+(?:["'”’»)\]*_]|\s?\[\d{1,2}\])*(?=\s+[^\s\p{Ll}[])|[。！？]+[」』”）]?(?:\s?\[\d{1,2}\])*(?=[^[\s])|(?<=[.!?…:。！？؟;\]”"»)*_])\n+(?=[^\n])|\n(?=[^\S\n]*(?:[-*+•#>|`\n]|\d{1,2}[.)]\s))|؟(?=\s)/gu

/** The sentences that are complete; with `isAll`, also the last one, which nothing follows. */
export function sentencesOf(text: string, isAll: boolean): string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(END)) {
    const to = index + end.length
    if (to > from) sentences.push(text.slice(from, to))
    from = to
  }
  if (isAll && from < text.length) sentences.push(text.slice(from))
  return sentences
}
