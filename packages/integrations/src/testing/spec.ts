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
 * the tests then say that they were not held against it. `joinsParts`: what it builds of several parts, each of which closes
 * itself against the others, is meant to be joined.
 */
export async function specOf(
  file: string,
  {
    basePath = '',
    leavesOut = [],
    joinsParts = false,
  }: { basePath?: string; leavesOut?: string[]; joinsParts?: boolean } = {},
): Promise<Spec | null> {
  const definition = specFile(file)
  if (!definition) return null
  if (joinsParts) openParts(definition)
  const api = new OpenAPIBackend({
    definition: named(definition),
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
        body: bodyOf(headers, body),
      }
      const operation = api.matchOperation(request)
      if (!operation) return null
      const { errors } = api.validateRequest(request, operation)
      return (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
    },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a contract as it was read
type Definition = any

/** Operations are told apart by their ids, which a file need not give. */
function named(definition: Definition): Definition {
  for (const [path, operations] of Object.entries<Definition>(definition.paths))
    for (const method of ['get', 'post', 'put', 'patch', 'delete'])
      if (operations[method]) operations[method].operationId ??= `${method} ${path}`
  return definition
}

function openParts(node: Definition): void {
  if (typeof node !== 'object' || node === null) return
  for (const part of node.allOf ?? [])
    if (part.additionalProperties === false) delete part.additionalProperties
  for (const child of Object.values(node)) openParts(child)
}

/** Any JSON that lies beside a contract, such as signatures to believe; null where it is not there. */
// biome-ignore lint/suspicious/noExplicitAny: files of other people, each of a shape of its own
export function specFile(file: string): any {
  const path = fileURLToPath(new URL(file, SPECS))
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

function bodyOf(headers: Headers, body: unknown): unknown {
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  if (isForm) return Object.fromEntries(new URLSearchParams(String(body)))
  return body === '' ? undefined : body
}
