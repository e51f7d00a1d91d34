// Lets questions to the database that arrive while it is busy with others go together, as one statement: what a
// statement costs by itself (a round trip, its start, the flush to disk) is then shared by all of them. One that comes
// alone goes at once.
import { DatabaseError } from 'pg'

/** One keeps the database busy while the answer of another travels; with more, fewer would go together. */
const AT_ONCE = 2
/** Bounds how long one statement takes, and holds its locks. */
const AT_MOST = 64

type Waiting<Asked, Answer> = {
  asked: Asked
  resolve(answer: Answer): void
  reject(error: unknown): void
}

/**
 * `run` answers all that is asked in one transaction, in its order; an `Error` among the answers is that one's failure.
 * When PostgreSQL refuses all because of one, each is asked again alone.
 */
export function createTogether<Asked, Answer>(
  run: (asked: readonly Asked[]) => Promise<(Answer | Error)[]>,
  { atMost = AT_MOST }: { atMost?: number } = {},
): (asked: Asked) => Promise<Answer> {
  const waiting: Waiting<Asked, Answer>[] = []
  let running = 0
  let scheduled = false

  async function settle(group: Waiting<Asked, Answer>[]): Promise<void> {
    try {
      const answers = await run(group.map(({ asked }) => asked))
      group.forEach(({ resolve, reject }, place) => {
        const answer = answers[place] as Answer | Error
        if (answer instanceof Error) reject(answer)
        else resolve(answer)
      })
    } catch (error) {
      if (group.length > 1 && error instanceof DatabaseError)
        for (const each of group) await settle([each])
      else for (const { reject } of group) reject(error)
    }
  }

  function fill(): void {
    scheduled = false
    while (running < AT_ONCE && waiting.length > 0) {
      running++
      void settle(waiting.splice(0, atMost)).finally(() => {
        running--
        fill()
      })
    }
  }

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject })
      if (scheduled) return
      // What came in from other sockets in this same moment is still to be read.
      scheduled = true
      setImmediate(fill)
    })
}
