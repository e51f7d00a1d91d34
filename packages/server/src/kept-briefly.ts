// Answers that many ask for and that may be a little old: one question at a time for each name, and its answer for a
// while. In this process alone. A failure is only kept where somebody says for how long; else asking again asks.

export type KeptBriefly<Answer> = { get(key: string, ask: () => Promise<Answer>): Promise<Answer> }

type Options = {
  now: () => number
  /** How old an answer may be. */
  ms: number
  /** Beyond so many the oldest is forgotten. */
  most: number
  /** For how long it is no use to ask again after this failure. */
  failedMs?(error: unknown): number
}

export function createKeptBriefly<Answer>({
  now,
  ms,
  most,
  failedMs = () => 0,
}: Options): KeptBriefly<Answer> {
  const known = new Map<string, { answer: Promise<Answer>; until: number }>()

  return {
    get(key, ask) {
      const kept = known.get(key)
      if (kept && kept.until > now()) return kept.answer
      const answer = ask()
      // Until it is there, whoever asks waits for the same one.
      const entry = { answer, until: Number.POSITIVE_INFINITY }
      known.delete(key)
      known.set(key, entry)
      const oldest = known.size > most ? known.keys().next().value : undefined
      if (oldest !== undefined) known.delete(oldest)
      answer.then(
        () => {
          entry.until = now() + ms
        },
        (error) => {
          entry.until = now() + failedMs(error)
        },
      )
      return answer
    },
  }
}
