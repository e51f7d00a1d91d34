// Counts what a pool sends to its database, by name.
import type { Pool, PoolClient, QueryConfig } from 'pg'

export type StatementCount = {
  /** Runs `step` and returns the names of the statements sent meanwhile, in order. */
  during(step: () => Promise<unknown>): Promise<{ used: string[] }>
}

/** Everything a pool does passes one of its connections, so these are listened to from their next use on. */
export function countStatements(pool: Pool): StatementCount {
  let used: string[] = []
  const heard = new WeakSet<PoolClient>()

  pool.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    client.query = ((...args: [string | QueryConfig, ...unknown[]]) => {
      used.push(nameOf(args[0]))
      return query(...args)
    }) as typeof client.query
  })

  return {
    async during(step) {
      used = []
      await step()
      return { used }
    },
  }
}

/** Its name, or its beginning when it has none. */
function nameOf(query: string | QueryConfig): string {
  if (typeof query === 'object' && query.name) return query.name
  const text = typeof query === 'object' ? query.text : query
  return text.trim().replace(/\s+/g, ' ').slice(0, 60)
}
