// Everything behind the sources of a server: what is kept of them, and the reader that works through their queue.
import type { Pool } from 'pg'
import { postgresAnswers } from './answers.ts'
import { performRun } from './runs/perform-run.ts'
import { createReader } from './runs/reader.ts'
import { postgresRuns } from './runs/runs.ts'
import { postgresSources } from './sources.ts'
import { postgresUploads } from './uploads.ts'

type Given = {
  pool: Pool
  privateHosts: readonly string[]
  processId: string
  now(): number
  newId(prefix: string): string
  onFault(error: unknown): void
}

export type KnowledgeBase = ReturnType<typeof openSources>

export function openSources(given: Given) {
  const { pool, processId, newId } = given
  const runs = postgresRuns(pool, newId)
  return {
    sources: postgresSources(pool),
    answers: postgresAnswers(pool, newId),
    uploads: postgresUploads(pool),
    runs,
    reader: createReader({
      ...given,
      runs,
      holder: processId,
      perform: (run, around) => performRun(run, given, around),
    }),
  }
}
