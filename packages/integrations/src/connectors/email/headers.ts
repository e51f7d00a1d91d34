// The headers of a mail as they came: order and repetition tell who wrote them.
export type Headers = {
  /** The topmost: what a server adds stands above what a sender wrote. */
  one(name: string): string | null
  all(name: string): string[]
}

export function headersOf(lines: readonly { key: string; value: string }[]): Headers {
  const all = (name: string) =>
    lines.filter(({ key }) => key.toLowerCase() === name).map(({ value }) => value)
  return { all, one: (name) => all(name)[0] ?? null }
}
