import { resolve } from 'node:path'
import type { Pool } from 'pg'
import { ingest } from './ingest.ts'
import { knownSource } from './known-source.ts'
import { readFiles } from './read-files.ts'

export type IndexedFolder = { documents: number; passages: number; changed: boolean }

type Options = {
  title: string
  folder: string
  /** In front of each document's path; without extension, as a website has it. */
  baseUrl: string
  newId(prefix: string): string
  /** Milliseconds since 1970. */
  now(): number
}

/**
 * Brings a folder up to date. Costs one statement and the reading of the files when nothing has changed. It is known by
 * its `baseUrl`: installed in another place, it is the same source.
 */
export async function indexFolder(
  pool: Pool,
  workspaceId: string,
  { title, folder, baseUrl, newId, now }: Options,
): Promise<IndexedFolder> {
  const path = resolve(folder)
  const { signal } = new AbortController()
  const knownAs = `folder at ${baseUrl}`
  const known = await knownSource(pool, workspaceId, knownAs)
  const hashes = new Map(known?.documents.map((document) => [document.path, document]))
  let passages = 0
  let documents = 0
  let same = known !== null
  for await (const finding of readFiles({ path, baseUrl }, signal)) {
    if (finding.kind !== 'document') continue
    const before = hashes.get(finding.path)
    same &&= before?.hash === finding.hash
    passages += before?.passages ?? 0
    documents++
  }
  if (same && documents === hashes.size) return { documents, passages, changed: false }

  const around = { onProgress: () => {}, signal, now, newId }
  const origin = { kind: 'folder' as const, path, title, baseUrl, knownAs }
  const report = await ingest(pool, workspaceId, origin, around)
  return {
    documents: report.documents,
    passages: report.passages,
    changed: report.stored + report.removed > 0,
  }
}
