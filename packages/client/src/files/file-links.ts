// The addresses of a conversation's files, asked for once and again before they end.
type Links = { before: string; after: string; until: string }

export type FileLinks = {
  /** Of a file, as long as it can be fetched; renewed when it is near its end. */
  of(fileId: string): Promise<string>
}

/** Whoever opens a link has time for it. */
const SPARE_MS = 5 * 60_000

export function createFileLinks(
  ask: () => Promise<Links>,
  { baseUrl, now }: { baseUrl: string; now: () => number },
): FileLinks {
  let asked: Promise<Links> | null = null
  let until = 0

  function links(): Promise<Links> {
    if (asked && now() < until - SPARE_MS) return asked
    const asking = ask()
    asked = asking
    until = Number.POSITIVE_INFINITY
    asking.then(
      (links) => {
        until = Date.parse(links.until)
      },
      () => {
        asked = null
      },
    )
    return asking
  }

  return {
    async of(fileId) {
      const { before, after } = await links()
      return `${baseUrl}${before}${fileId}${after}`
    },
  }
}
