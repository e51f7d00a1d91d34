// Puts the pieces of a PDF's page together to lines. A PDF knows where each piece stands, and nothing of words or lines.

export type PdfLine = {
  text: string
  /** Of its letters, in points. */
  size: number
  /** From the line before, in heights of this line; 0 for the first of a page. */
  gap: number
}

type Piece = { str: string; transform: number[]; width: number; height: number; hasEOL: boolean }

export function pageLines(items: readonly object[]): PdfLine[] {
  const lines: PdfLine[] = []
  let open: Piece[] = []
  let before: number | null = null
  const close = () => {
    const line = lineOf(open, before)
    if (line) {
      lines.push(line)
      before = open.find(({ str }) => str.trim() !== '')?.transform[5] ?? before
    }
    open = []
  }
  for (const item of items) {
    if (!isPiece(item)) continue
    const last = open.findLast(({ str }) => str.trim() !== '')
    if (
      last &&
      Math.abs(heightOf(item) - heightOf(last)) > sizeOf(last) / 2 &&
      item.str.trim() !== ''
    )
      close()
    open.push(item)
    if (item.hasEOL) close()
  }
  close()
  return lines
}

function lineOf(pieces: Piece[], before: number | null): PdfLine | null {
  let text = ''
  let end: number | null = null
  let size = 0
  for (const piece of pieces) {
    const [, , , , x = 0] = piece.transform
    const wide = end !== null && x - end > sizeOf(piece) * 0.2
    if (wide && !/\s$/.test(text) && !/^\s/.test(piece.str)) text += ' '
    text += piece.str
    if (piece.str.trim() === '') continue
    end = x + piece.width
    size = Math.max(size, sizeOf(piece))
  }
  const clean = text
    .replace(/[\0\s]+/g, ' ')
    .toWellFormed()
    .trim()
  if (clean === '') return null
  const height = heightOf(pieces.find(({ str }) => str.trim() !== '') as Piece)
  return { text: clean, size, gap: before === null ? 0 : Math.abs(before - height) / (size || 1) }
}

function isPiece(item: object): item is Piece {
  return 'str' in item && 'transform' in item
}

function heightOf({ transform }: Piece): number {
  return transform[5] ?? 0
}

function sizeOf({ transform, height }: Piece): number {
  return Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || height
}
