// Holds what a connector sends against the vendor's own contract, where that file is at hand.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { OpenAPIBackend } from 'openapi-backend'
import type { Heard } from './faults.ts'

const SPECS = new URL('../../../../../shared/specs/', import.meta.url)

export type Spec = {
  /** Mistakes in words, none for a good request; those that the file does not know are `null`. */
  check(heard: Heard): string[] | null
}

/**
 * `leavesOut`: parameters of queries that the vendor's pages have and this file has not. Null where the file is not there:
 * the tests then say that they were not held against it.
 */
export async function specOf(
  file: string,
  { basePath = '', leavesOut = [] }: { basePath?: string; leavesOut?: string[] } = {},
): Promise<Spec | null> {
  const path = fileURLToPath(new URL(file, SPECS))
  if (!existsSync(path)) return null
  const api = new OpenAPIBackend({
    definition: JSON.parse(readFileSync(path, 'utf8')),
    quick: true,
    ajvOpts: { strict: false, validateFormats: false },
  })
  await api.init()
  return {
    check({ method, url, headers, body }) {
      const query = [...url.searchParams].filter(([name]) => !leavesOut.includes(name))
      const request = {
        method,
        path: url.pathname.slice(basePath.length),
        query: Object.fromEntries(query),
        headers: Object.fromEntries(headers),
        body: body === '' ? undefined : body,
      }
      const operation = api.matchOperation(request)
      if (!operation) return null
      const { errors } = api.validateRequest(request, operation)
      return (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
    },
  }
}
