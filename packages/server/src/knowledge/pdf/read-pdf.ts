// Reads a PDF within limits: in a thread of its own, which is ended when it takes too long or too much memory.
import { Worker } from 'node:worker_threads'
import { PDF_WORKER } from '../../places.ts'
import { storable } from '../../store/storable.ts'
import type { ReadDocument } from '../markdown.ts'
import { pdfDocument } from './document.ts'
import type { PdfAnswer, PdfRequest } from './pdf-worker.ts'

export type PdfLimits = { maxPages: number; maxMs: number; maxMegabytes: number }

export const PDF_LIMITS: PdfLimits = { maxPages: 1_000, maxMs: 60_000, maxMegabytes: 512 }

/** Throws an error in words when it cannot be read. `name`: its title when it has none. */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  signal: AbortSignal,
  limits: PdfLimits = PDF_LIMITS,
): Promise<ReadDocument> {
  const answer = await inThread(bytes, limits, signal)
  if (!answer.ok) throw new Error(PROBLEM[answer.code](answer.detail, limits))
  const document = pdfDocument({ ...answer, title: storable(answer.title) }, name)
  if (document.sections.length === 0) throw new Error(PROBLEM.images('', limits))
  return document
}

function inThread(
  bytes: Uint8Array,
  { maxPages, maxMs, maxMegabytes }: PdfLimits,
  signal: AbortSignal,
): Promise<PdfAnswer> {
  // A copy, because it is moved into the thread and the caller may need its own.
  const moved = new Uint8Array(bytes)
  const worker = new Worker(PDF_WORKER, {
    workerData: { bytes: moved, maxPages } satisfies PdfRequest,
    transferList: [moved.buffer],
    resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
    // The thread gets no secrets to lose.
    env: {},
    stdout: true,
    stderr: true,
  })
  return new Promise<PdfAnswer>((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    worker.once('exit', () => signal.removeEventListener('abort', stop))
    const timer = setTimeout(
      () => reject(new Error(`took longer than ${maxMs / 1_000} seconds to read`)),
      maxMs,
    )
    worker.once('message', resolve)
    worker.once('error', (error: Error & { code?: string }) =>
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new Error(`takes more than ${maxMegabytes} MB of memory to read`)
          : new Error(PROBLEM.damaged(error.message)),
      ),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error(PROBLEM.damaged('its reader ended early')))
    })
  }).finally(() => worker.terminate())
}

const PROBLEM = {
  password: () => 'is protected by a password',
  damaged: (detail: string) => `is not a PDF, or is damaged: ${detail}`,
  pages: (pages: string, { maxPages }: PdfLimits) =>
    `has ${pages} pages, and ${maxPages} are the limit`,
  images: (_: string, __: PdfLimits) => 'has no text in it, only pictures of pages',
}
