// What a file is, by its own bytes. Its name and what its sender says of it only choose among kinds that look alike, and
// never make of it something that a browser would run.
import { TextDecoder } from 'node:util'

export const UNKNOWN = 'application/octet-stream'

/** Of the first bytes of a file; `whole` when they are all of it. */
export function contentTypeOf(bytes: Buffer, name: string, whole: boolean): string {
  const ending = endingOf(name)
  const begins = (...values: number[]) => values.every((value, place) => bytes[place] === value)
  const letters = (from: number, to: number) => bytes.toString('latin1', from, to)

  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (/^GIF8[79]a/.test(letters(0, 6))) return 'image/gif'
  if (letters(0, 4) === 'RIFF') return RIFF[letters(8, 12)] ?? UNKNOWN
  if (letters(4, 8) === 'ftyp') return BOXES[letters(8, 12).trim()] ?? 'video/mp4'
  if (letters(0, 5) === '%PDF-') return 'application/pdf'
  if (begins(0x50, 0x4b, 3, 4) || begins(0x50, 0x4b, 5, 6)) return ZIPS[ending] ?? 'application/zip'
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return OLD_OFFICE[ending] ?? UNKNOWN
  if (begins(0x1f, 0x8b)) return 'application/gzip'
  if (letters(0, 3) === 'ID3' || (begins(0xff) && ((bytes[1] ?? 0) & 0xe6) === 0xe2))
    return 'audio/mpeg'
  if (letters(0, 4) === 'OggS') return 'audio/ogg'
  if (letters(0, 4) === 'fLaC') return 'audio/flac'
  if (begins(0x1a, 0x45, 0xdf, 0xa3)) return 'video/webm'
  return isText(bytes, whole) ? (TEXTS[ending] ?? 'text/plain') : UNKNOWN
}

/** Pictures that every browser draws and none runs. */
export const SHOWN: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
])

/** What runs when somebody opens it: by its bytes, or by an ending that a system believes. */
export function isProgram(bytes: Buffer, name: string): boolean {
  if (PROGRAM_ENDINGS.has(endingOf(name))) return true
  const start = bytes.toString('latin1', 0, 4)
  return start.startsWith('MZ') ? bytes.length > 64 && !isText(bytes, false) : start === '\x7fELF'
}

const RIFF: Record<string, string> = {
  WEBP: 'image/webp',
  WAVE: 'audio/wav',
  'AVI ': 'video/x-msvideo',
}
const BOXES: Record<string, string> = {
  avif: 'image/avif',
  avis: 'image/avif',
  heic: 'image/heic',
  heix: 'image/heic',
  mif1: 'image/heif',
  M4A: 'audio/mp4',
  qt: 'video/quicktime',
}
const OFFICE = 'application/vnd.openxmlformats-officedocument'
const ZIPS: Record<string, string> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}
const OLD_OFFICE: Record<string, string> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  msg: 'application/vnd.ms-outlook',
}
const TEXTS: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  ics: 'text/calendar',
}

const PROGRAM_ENDINGS = new Set(
  'exe com scr pif bat cmd msi msp ps1 vbs vbe js jse wsf wsh hta lnk jar reg cpl dll app apk dmg'.split(
    ' ',
  ),
)

function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Readable letters, and none of the markup that some browsers would take for a page. */
function isText(bytes: Buffer, whole: boolean): boolean {
  if (bytes.includes(0)) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole })
    return !MARKUP.test(text.slice(0, 4_000))
  } catch {
    // Not UTF-8: whatever it is, it can be downloaded.
    return false
  }
}

const MARKUP = /^\s*<[!?a-z/]|<(?:script|html|svg|body|iframe|object|embed)[\s>/]/i
