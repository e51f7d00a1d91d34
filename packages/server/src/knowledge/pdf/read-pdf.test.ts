import { expect, test } from 'vitest'
import { pdfOf } from '../../testing/pdf.ts'
import { PDF_LIMITS, readPdf as readWithin } from './read-pdf.ts'

const running = new AbortController().signal
const readPdf = (bytes: Buffer, name: string, limits = PDF_LIMITS) =>
  readWithin(bytes, name, running, limits)
const heading = (text: string) => ({ text, size: 18 })

test('a PDF is read with its title, its headings and the page each part stands on', async () => {
  const pdf = pdfOf(
    [
      [heading('Returns'), { text: 'Send it back within thirty' }, { text: 'days of delivery.' }],
      [
        heading('Refunds'),
        { text: 'We pay within a week, infor-' },
        { text: 'mation comes by mail.' },
      ],
    ],
    { title: 'Terms of sale' },
  )
  expect(await readPdf(pdf, 'terms')).toMatchObject({
    title: 'Terms of sale',
    sections: [
      { path: ['Returns'], anchor: 'page=1', text: 'Send it back within thirty days of delivery.' },
      {
        path: ['Refunds'],
        anchor: 'page=2',
        text: 'We pay within a week, information comes by mail.',
      },
    ],
  })
})

test('what stands at the edge of every page is not read', async () => {
  const page = (number: number) => [
    { text: 'Acme Ltd., confidential' },
    { text: `Part ${['one', 'two', 'three', 'four'][number - 1]} of the story.` },
    { text: `Page ${number} of 4` },
  ]
  const { sections } = await readPdf(pdfOf([1, 2, 3, 4].map(page)), 'story')
  const text = sections.map(({ text }) => text).join(' ')
  expect(text).toContain('Part three of the story.')
  expect(text).not.toMatch(/confidential|of 4/)
})

test('a file name in the place of the title is not taken for one', async () => {
  const pdf = pdfOf([[{ text: 'Some words.' }]], { title: 'Microsoft Word - final2.docx' })
  expect(await readPdf(pdf, 'Warranty')).toMatchObject({ title: 'Warranty' })
})

test.each([
  ['a password', () => pdfOf([[{ text: 'Secret.' }]], { encrypted: true }), 'password'],
  ['no text', () => pdfOf([[]]), 'only pictures of pages'],
  ['no PDF in it', () => Buffer.from('<html>not a PDF</html>'), 'is not a PDF'],
  ['half of it missing', () => pdfOf([[{ text: 'x' }]]).subarray(0, 120), 'is not a PDF'],
  ['nothing in it', () => Buffer.alloc(0), 'is not a PDF'],
])('one with %s says so', async (_, pdf, words) => {
  await expect(readPdf(pdf(), 'x')).rejects.toThrow(words)
})

test('one that is too long, or takes too long, is refused with the limit', async () => {
  const pdf = pdfOf(Array.from({ length: 30 }, () => [{ text: 'Words.' }]))
  await expect(readPdf(pdf, 'x', { ...PDF_LIMITS, maxPages: 10 })).rejects.toThrow(
    'has 30 pages, and 10 are the limit',
  )
  await expect(readPdf(pdf, 'x', { ...PDF_LIMITS, maxMs: 1 })).rejects.toThrow('took longer than')
})

test('one that takes too much memory ends its own thread and nothing else', async () => {
  const page = Array.from({ length: 4_000 }, (_, n) => ({ text: `Line ${n} of a very long page.` }))
  const pdf = pdfOf(Array.from({ length: 40 }, () => page))
  await expect(readPdf(pdf, 'x', { ...PDF_LIMITS, maxMegabytes: 10 })).rejects.toThrow(
    'MB of memory',
  )
})

test('one that is no longer wanted is not read to its end', async () => {
  const stop = new AbortController()
  const page = Array.from({ length: 500 }, (_, n) => ({ text: `Line ${n}.` }))
  const reading = readWithin(pdfOf(Array.from({ length: 300 }, () => page)), 'x', stop.signal)
  stop.abort()
  await expect(reading).rejects.toThrow('abort')
})
