// Rows into a table by PostgreSQL's COPY, the quickest way in. A batch at a time: it is one text in memory.
import type { Connection, PoolClient, Submittable } from 'pg'

type Value = string | number | null

export function copyIn(
  client: PoolClient,
  into: string,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const text = rows.map((row) => `${row.map(field).join('\t')}\n`).join('')
    client.query(
      copying(`copy ${into} from stdin`, Buffer.from(text), (error) =>
        error ? reject(error) : resolve(),
      ),
    )
  })
}

/** What the driver calls as the server answers; it has no words for COPY of its own. */
type Copying = Submittable & Record<string, unknown>
type Sending = Connection & {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sync(): void
}

function copying(command: string, data: Buffer, done: (error?: Error) => void): Copying {
  let failed: Error | undefined
  return {
    submit: (connection) => void connection.query(command),
    handleCopyInResponse(connection: Sending) {
      connection.sendCopyFromChunk(data)
      connection.endCopyFrom()
    },
    handleError(error: Error) {
      failed = error
    },
    handleCommandComplete: () => {},
    handleReadyForQuery: () => done(failed),
  }
}

function field(value: Value): string {
  if (value === null) return '\\N'
  return String(value).replace(/[\\\n\r\t]/g, (sign) => ESCAPED[sign] ?? sign)
}

const ESCAPED: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
