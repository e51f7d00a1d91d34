// A thread of its own for one PDF: parsing takes long, may take much memory, and is fed by strangers.
import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'
import { type PdfLine, pageLines } from './lines.ts'

export type PdfRequest = { bytes: Uint8Array; maxPages: number }

/** `code`: why it cannot be read; the words are made where they are shown. */
export type PdfAnswer =
  | { ok: true; title: string; language: string; pages: PdfLine[][] }
  | { ok: false; code: 'password' | 'damaged' | 'pages' | 'images'; detail: string }

const { bytes, maxPages } = workerData as PdfRequest
parentPort?.postMessage(await read())

async function read(): Promise<PdfAnswer> {
  try {
    // Nothing is drawn, so fonts are not needed; and nothing in a PDF is a program to us.
    const pdf = await getDocumentProxy(bytes, {
      verbosity: 0,
      useSystemFonts: false,
    })
    if (pdf.numPages > maxPages) return { ok: false, code: 'pages', detail: String(pdf.numPages) }
    const pages: PdfLine[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(pageLines(items))
      page.cleanup()
    }
    if (pages.every((lines) => lines.length === 0)) return { ok: false, code: 'images', detail: '' }
    const { info } = await pdf.getMetadata()
    const { Title: title, Language: language } = info as Record<string, unknown>
    return { ok: true, title: words(title), language: words(language), pages }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.name === 'PasswordException') return { ok: false, code: 'password', detail: '' }
    return { ok: false, code: 'damaged', detail: error.message }
  }
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
