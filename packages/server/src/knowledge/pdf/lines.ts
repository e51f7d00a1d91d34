// Puts the pieces of a PDF's page together to lines. A PDF knows where each piece stands, and nothing of words or lines.

export type PdfLine = {
  text: string
  /** Of its letters, in points. */
  size: number
  /** From the line before, in heights of this line; 0 for the first of a page. */
  gap: number
}

type Piece = {
  str: string
  dir: string
  transform: number[]
  width: number
  height: number
  hasEOL: boolean
}

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
  let last: [left: number, right: number] | null = null
  let size = 0
  for (const piece of isFromRight(pieces) ? orderedFromRight(pieces) : pieces) {
    const [left, right] = edgesOf(piece)
    const space = last === null ? 0 : Math.max(left - last[1], last[0] - right)
    if (space > sizeOf(piece) * 0.2 && !/\s$/.test(text) && !/^\s/.test(piece.str)) text += ' '
    text += piece.str
    if (piece.str.trim() === '') continue
    last = [left, right]
    size = Math.max(size, sizeOf(piece))
  }
  const clean = letters(text)
    .replace(/[\0\s]+/g, ' ')
    .toWellFormed()
    .trim()
  const first = pieces.find(({ str }) => str.trim() !== '')
  if (clean === '' || !first) return null
  const gap = before === null ? 0 : Math.abs(before - heightOf(first)) / (size || 1)
  return { text: clean, size, gap }
}

/** Whether most of its letters are of a script that is written from the right. */
function isFromRight(pieces: Piece[]): boolean {
  const text = pieces.map(({ str }) => str).join('')
  const all = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(FROM_RIGHT)?.length ?? 0) > all / 2
}

/** Many programs draw such lines from the left all the same, letter by letter. What is written from the left keeps its order. */
function orderedFromRight(pieces: Piece[]): Piece[] {
  const drawn = pieces.filter(({ str }) => str !== '').sort((a, b) => edgesOf(b)[0] - edgesOf(a)[0])
  const ordered: Piece[] = []
  let fromLeft: Piece[] = []
  for (const piece of drawn) {
    const isFromLeft = piece.dir === 'ltr' && /[\p{L}\p{N}]/u.test(piece.str)
    if (isFromLeft) {
      fromLeft.unshift(piece)
      continue
    }
    ordered.push(...fromLeft, piece)
    fromLeft = []
  }
  return [...ordered, ...fromLeft]
}

/** Forms that letters take beside others, and pairs drawn as one, as the letters they are. */
function letters(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufeff]+/g, (forms) => forms.normalize('NFKC'))
    .replaceAll('\uf001', 'fi')
    .replaceAll('\uf002', 'fl')
}

const FROM_RIGHT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/gu

function isPiece(item: object): item is Piece {
  return 'str' in item && 'transform' in item
}

function edgesOf({ transform, width }: Piece): [left: number, right: number] {
  const left = transform[4] ?? 0
  return [left, left + width]
}

function heightOf({ transform }: Piece): number {
  return transform[5] ?? 0
}

function sizeOf({ transform, height }: Piece): number {
  return Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || height
}
