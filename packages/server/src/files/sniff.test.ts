import { expect, test } from 'vitest'
import { PDF, png } from '../testing/pictures.ts'
import { pictureSize } from './picture-size.ts'
import { contentTypeOf, isProgram } from './sniff.ts'

test.each([
  ['a picture', png(), 'a.png', 'image/png'],
  ['a picture with a wrong name', png(), 'a.pdf', 'image/png'],
  ['a document', PDF, 'a.pdf', 'application/pdf'],
  ['a table', Buffer.from('a;b\n1;2\n'), 'a.csv', 'text/csv'],
  ['words', Buffer.from('Grüße'), 'notes', 'text/plain'],
  [
    'a page that calls itself a picture',
    Buffer.from('<html>hi'),
    'a.png',
    'application/octet-stream',
  ],
  [
    'a drawing with scripts',
    Buffer.from('<svg onload="x()">'),
    'a.svg',
    'application/octet-stream',
  ],
  [
    'a page behind words',
    Buffer.from('hello <script>x</script>'),
    'a.txt',
    'application/octet-stream',
  ],
  ['chance', Buffer.from([1, 0, 2, 0xff]), 'a.png', 'application/octet-stream'],
  ['a packed folder', Buffer.from('PK\x03\x04....'), 'a.zip', 'application/zip'],
  [
    'a letter',
    Buffer.from('PK\x03\x04....'),
    'a.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
])('%s is told by its bytes', (_, bytes, name, contentType) => {
  expect(contentTypeOf(bytes, name, true)).toBe(contentType)
})

test('a letter cut in two at the end of the first piece leaves the text a text', () => {
  const cut = Buffer.from('Grüße aus Köln').subarray(0, 3)
  expect(contentTypeOf(cut, 'a.txt', false)).toBe('text/plain')
})

test('programs are known by their bytes and by their names', () => {
  expect(isProgram(Buffer.concat([Buffer.from('MZ\x90\x00'), Buffer.alloc(100)]), 'a.png')).toBe(
    true,
  )
  expect(isProgram(Buffer.from('\x7fELF\x02\x01', 'latin1'), 'a')).toBe(true)
  expect(isProgram(Buffer.from('echo'), 'a.BAT')).toBe(true)
  expect(isProgram(Buffer.from('MZ is how this text begins'), 'a.txt')).toBe(false)
  expect(isProgram(png(), 'a.png')).toBe(false)
})

/** A frame of 16 by 9 behind the segments. */
function jpeg(...segments: Buffer[]): Buffer {
  const frame = Buffer.from([
    0xff, 0xc0, 0, 17, 8, 0, 9, 0, 16, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
  ])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, frame, Buffer.alloc(8)])
}

test('the size of a picture is read from its first bytes', () => {
  expect(pictureSize('image/png', png(12, 34))).toEqual({ width: 12, height: 34 })
  expect(pictureSize('image/jpeg', jpeg())).toEqual({ width: 16, height: 9 })
  expect(pictureSize('image/gif', Buffer.from('GIF89a\x05\x00\x07\x00'))).toEqual({
    width: 5,
    height: 7,
  })
})

test('a photograph that lies on its side is as high as it is wide', () => {
  const exif = Buffer.from(
    'Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0',
    'latin1',
  )
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif])
  expect(pictureSize('image/jpeg', jpeg(segment))).toEqual({ width: 9, height: 16 })
})

test('a picture that is broken, empty or far too large says no size', () => {
  expect(pictureSize('image/png', png().subarray(0, 20))).toBeNull()
  expect(pictureSize('image/png', png(0, 5))).toBeNull()
  const huge = png(1, 1)
  huge.writeUInt32BE(60_000, 16)
  huge.writeUInt32BE(60_000, 20)
  expect(pictureSize('image/png', huge)).toBeNull()
  expect(
    pictureSize('image/jpeg', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(100, 0xff)])),
  ).toBeNull()
  for (let length = 0; length < 60; length++)
    for (const type of ['image/jpeg', 'image/webp', 'image/gif', 'image/png'])
      pictureSize(type, Buffer.alloc(length, 0xe1))
})
