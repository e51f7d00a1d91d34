// Makes a document of a PDF's lines: paragraphs, headings by the size of their letters, and an anchor for each page.
import type { ReadDocument, Section } from '../markdown.ts'
import type { PdfLine } from './lines.ts'

type Pdf = { title: string; language: string; pages: PdfLine[][] }

/** Letters so much larger than most of the document's are a heading's. */
const LARGER = 1.15
const LONGEST_HEADING = 120
/** Lines further apart than this are two paragraphs. */
const PARAGRAPH_GAP = 1.75
/** A line that stands on so many of the pages is their frame. */
const FRAME_SHARE = 0.5
const FRAME_PAGES = 3
/** A page that begins within a section begins a passage of its own once the section has so many letters. */
const ENOUGH_LETTERS = 1_200

export function pdfDocument({ title, language, pages }: Pdf, name: string): ReadDocument {
  const body = usualSize(pages)
  const frame = frameOf(pages)
  const sections: Section[] = [{ path: [], anchor: 'page=1', text: '' }]
  const above: { size: number; text: string }[] = []
  pages.forEach((lines, index) => {
    const anchor = `page=${index + 1}`
    const open = sections.at(-1)
    if (open && open.text.length > ENOUGH_LETTERS) sections.push({ ...open, anchor, text: '' })
    for (const line of lines) {
      if (frame.has(frameKey(line.text))) continue
      if (isHeading(line, body)) {
        while ((above.at(-1)?.size ?? Number.POSITIVE_INFINITY) <= line.size * 1.02) above.pop()
        above.push({ size: line.size, text: line.text })
        sections.push({ path: above.map(({ text }) => text), anchor, text: '' })
      } else add(sections, anchor, line)
    }
  })
  const first =
    above[0]?.text === undefined ? undefined : sections.find(({ path }) => path.length > 0)
  const called = isName(title) ? title : (first?.path[0] ?? name)
  return {
    title: called,
    language: language || undefined,
    sections: sections
      .map(({ path, anchor, text }) => ({
        path: path[0] === called ? path.slice(1) : path,
        anchor,
        text: text.trim(),
      }))
      .filter(({ text }) => text !== ''),
  }
}

function add(sections: Section[], anchor: string, { text, gap }: PdfLine): void {
  const section = sections.at(-1)
  if (!section) return
  if (section.text === '') {
    section.anchor = anchor
    section.text = text
  } else if (gap > PARAGRAPH_GAP || /^[•‣▪◦–-]\s/.test(text)) section.text += `\n\n${text}`
  // A word cut at the end of a line.
  else if (/\p{Ll}-$/u.test(section.text) && /^\p{Ll}/u.test(text))
    section.text = section.text.slice(0, -1) + text
  else section.text += joint(section.text, text) + text
}

/** Scripts without spaces have none at the end of a line either. */
function joint(before: string, after: string): string {
  const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}，。、]/u
  return unspaced.test(before.at(-1) ?? '') && unspaced.test(after[0] ?? '') ? '' : ' '
}

/** The size in which most of the letters stand. */
function usualSize(pages: PdfLine[][]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of pages.flat()) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}

function isHeading({ text, size }: PdfLine, body: number): boolean {
  return size >= body * LARGER && text.length <= LONGEST_HEADING && /\p{L}/u.test(text)
}

/** Heads and feet of pages, whatever number stands in them. */
function frameOf(pages: PdfLine[][]): Set<string> {
  if (pages.length < FRAME_PAGES) return new Set()
  const times = new Map<string, number>()
  for (const lines of pages) {
    const edges = new Set(
      [...lines.slice(0, 2), ...lines.slice(-2)].map(({ text }) => frameKey(text)),
    )
    for (const key of edges) times.set(key, (times.get(key) ?? 0) + 1)
  }
  const least = Math.max(FRAME_PAGES, pages.length * FRAME_SHARE)
  return new Set([...times].filter(([, count]) => count >= least).map(([key]) => key))
}

function frameKey(text: string): string {
  return text.replace(/\d+/g, '#')
}

/** Programs put names of files and of themselves into the field for the title. */
function isName(title: string): boolean {
  return (
    title !== '' && !/^(?:untitled|microsoft word)|\.(?:docx?|pdf|indd|tex|pptx?|odt)$/i.test(title)
  )
}
