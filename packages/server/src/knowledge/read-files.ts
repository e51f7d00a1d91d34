// Documents of a folder or a single file. Hidden files and what packages install are left out.
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { storable } from '../store/storable.ts'
import type { Finding } from './finding.ts'
import { type ReadDocument, readMarkdown } from './markdown.ts'

export const READABLE = /\.(?:md|mdx|markdown|html?|txt|pdf|qa\.ya?ml)$/i
const LEFT_OUT = /^(?:\.|node_modules$)/
const MAX_BYTES = 5_000_000
const MAX_PDF_BYTES = 25_000_000
/** Raise it when documents must be cut or cleaned differently: everything is then read again. */
const FORMAT = 4

export type Files = {
  /** Absolute: of a folder or of one file. */
  path: string
  /** What is put in front of a document's path to make its address; empty: it has none. */
  baseUrl: string
  /** Whether addresses end in `.md`, as on a code host, or not, as on most websites. */
  extensions?: 'keep' | 'drop' | undefined
}

export async function* readFiles(files: Files, signal: AbortSignal): AsyncGenerator<Finding> {
  const single = (await stat(files.path)).isFile()
  const paths = single ? [basename(files.path)] : await pathsIn(files.path)
  for (const path of paths) {
    if (signal.aborted) return
    const absolute = single ? files.path : join(files.path, path)
    const url = addressOf(path, files)
    try {
      const bytes = await readFile(absolute)
      requireSize(path, bytes.length)
      const hash = hashOf(bytes, url)
      const read = (signal: AbortSignal) => readBytes(bytes, path, url, signal)
      yield { kind: 'document', path, url, hash, read, of: paths.length }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      // One unreadable file must not keep the others out; it is counted and shown.
      yield { kind: 'trouble', path, problem: error.message, of: paths.length }
    }
  }
}

/** Throws, in words, for what is too large to be read. */
export function requireSize(path: string, bytes: number): void {
  const most = /\.pdf$/i.test(path) ? MAX_PDF_BYTES : MAX_BYTES
  if (bytes > most) throw new Error(`is larger than ${most / 1e6} MB`)
}

/** Of a file, and of how it is read. */
export function hashOf(bytes: Uint8Array, url: string): string {
  return createHash('sha256').update(`${FORMAT}\n${url}\n`).update(bytes).digest('base64url')
}

async function pathsIn(folder: string): Promise<string[]> {
  const paths: string[] = []
  const open = [folder]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      if (LEFT_OUT.test(entry.name)) continue
      const path = join(next, entry.name)
      if (entry.isDirectory()) open.push(path)
      else if (entry.isFile() && READABLE.test(entry.name)) paths.push(relative(folder, path))
    }
  }
  return paths.map((path) => path.split(sep).join('/')).sort()
}

function addressOf(path: string, { baseUrl, extensions = 'drop' }: Files): string {
  if (baseUrl === '') return ''
  const page =
    extensions === 'keep'
      ? path
      : path.replace(/\.(?:mdx?|markdown)$/i, '').replace(/(^|\/)(?:index|readme)$/i, '$1')
  const address = page.split('/').map(encodeURIComponent).join('/')
  return `${baseUrl.replace(/\/+$/, '')}/${address}`
}

/** By the ending of its name. */
export async function readBytes(
  bytes: Buffer,
  path: string,
  url: string,
  signal: AbortSignal,
): Promise<ReadDocument> {
  const name = basename(path).replace(READABLE, '')
  if (/\.pdf$/i.test(path)) {
    const { readPdf } = await import('./pdf/read-pdf.ts')
    return readPdf(bytes, name, signal)
  }
  const text = storable(bytes.toString('utf8'))
  if (/\.qa\.ya?ml$/i.test(path)) {
    const { readAnswers } = await import('./read-answers.ts')
    return readAnswers(text, name)
  }
  if (/\.html?$/i.test(path)) {
    // Reading HTML takes libraries that a process which never does so need not load.
    const { readHtml } = await import('./html.ts')
    return readHtml(text, { name, url })
  }
  if (/\.txt$/i.test(path)) return { title: name, sections: [{ path: [], anchor: '', text }] }
  return readMarkdown(text, { name, url })
}
