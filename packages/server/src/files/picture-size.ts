// How large a picture is, from its first bytes: pages keep room for it before it has come.

export type PictureSize = { width: number; height: number }

/** More would only be a way to make a browser run out of memory. */
const MOST_POINTS = 50_000_000

/** Null for what is no such picture, says no size, or a size that nobody should draw. */
export function pictureSize(contentType: string, bytes: Buffer): PictureSize | null {
  const size = READ[contentType]?.(bytes) ?? null
  if (!size || size.width < 1 || size.height < 1) return null
  return size.width * size.height <= MOST_POINTS ? size : null
}

const READ: Record<string, ((bytes: Buffer) => PictureSize | null) | undefined> = {
  'image/png': (bytes) => at(bytes, 24, () => big(bytes, 16, 20)),
  'image/gif': (bytes) =>
    at(bytes, 10, () => ({ width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) })),
  'image/jpeg': jpeg,
  'image/webp': (bytes) => at(bytes, 30, () => webp(bytes)),
}

function at(bytes: Buffer, least: number, read: () => PictureSize | null): PictureSize | null {
  return bytes.length >= least ? read() : null
}

function big(bytes: Buffer, width: number, height: number): PictureSize {
  return { width: bytes.readUInt32BE(width), height: bytes.readUInt32BE(height) }
}

/** Segment by segment, to the one that begins a frame. Every step goes forward, so it ends. */
function jpeg(bytes: Buffer): PictureSize | null {
  let place = 2
  let isTurned = false
  while (place + 9 < bytes.length) {
    if (bytes[place] !== 0xff) return null
    const marker = bytes[place + 1] ?? 0
    const length = bytes.readUInt16BE(place + 2)
    if (marker === 0xe1) isTurned ||= turned(bytes.subarray(place + 4, place + 2 + length))
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      const height = bytes.readUInt16BE(place + 5)
      const width = bytes.readUInt16BE(place + 7)
      return isTurned ? { width: height, height: width } : { width, height }
    }
    if (marker !== 0xff && length < 2) return null
    place += marker === 0xff ? 1 : 2 + length
  }
  return null
}

/** A telephone held upright writes its picture lying down, with a note to turn it: 5 to 8 of Exif's orientation. */
function turned(exif: Buffer): boolean {
  if (exif.length < 16 || exif.toString('latin1', 0, 4) !== 'Exif') return false
  const tiff = exif.subarray(6)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (from: number) => (isLittle ? tiff.readUInt16LE(from) : tiff.readUInt16BE(from))
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (first + 2 > tiff.length) return false
  for (let entry = 0; entry < short(first); entry++) {
    const place = first + 2 + entry * 12
    if (place + 12 > tiff.length) return false
    if (short(place) === 0x0112) return short(place + 8) >= 5 && short(place + 8) <= 8
  }
  return false
}

function webp(bytes: Buffer): PictureSize | null {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    default:
      return null
  }
}
