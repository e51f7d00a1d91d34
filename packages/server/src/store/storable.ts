// PostgreSQL keeps every text except two things: U+0000 and halves of surrogate pairs. Both become U+FFFD, so that a
// message with one of them, or a text cut between two halves, is kept all the same.

const WRITTEN_IN_JSON = /\\u(?:0000|d[89a-f])/i

export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}

/** For a `jsonb` parameter. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value)
  return WRITTEN_IN_JSON.test(json) ? JSON.stringify(parseStorable(json)) : json
}

/** Throws a `SyntaxError` for what is not JSON. */
export function parseStorable(json: string): unknown {
  if (!WRITTEN_IN_JSON.test(json)) return JSON.parse(json)
  return JSON.parse(json, (_, value) => (typeof value === 'string' ? storable(value) : value))
}
