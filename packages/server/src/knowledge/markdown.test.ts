import { expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'
import { piecesOf } from './passages.ts'

const options = { name: 'refunds', url: 'https://acme.example/docs/refunds' }

test('headings become sections with their path and anchor', () => {
  const source = '# Refunds\n\nIntro.\n\n## How long?\n\nTwo weeks.\n\n### By card\n\nA day.\n'
  expect(readMarkdown(source, options)).toMatchObject({
    title: 'Refunds',
    language: undefined,
    sections: [
      { path: [], anchor: '', text: '' },
      { path: [], anchor: 'refunds', text: 'Intro.' },
      { path: ['How long?'], anchor: 'how-long', text: 'Two weeks.' },
      { path: ['How long?', 'By card'], anchor: 'by-card', text: 'A day.' },
    ],
  })
})

test('for people, links and pictures stay as they are written', () => {
  const { sections, article } = readMarkdown('# A\n\nSee [b](b.md) ![map](map.png).', {
    ...{ name: 'a', url: '' },
  })
  expect(sections.at(-1)?.text).toBe('See b map.')
  expect(article?.at(-1)).toEqual({ path: [], anchor: 'a', text: 'See [b](b.md) ![map](map.png).' })
})

test('front matter gives title and language', () => {
  const source = '---\ntitle: "Rückgabe"\nlang: de\ntags: [a]\n---\n\nText.'
  expect(readMarkdown(source, options)).toMatchObject({ title: 'Rückgabe', language: 'de' })
})

test('a heading inside code is code', () => {
  const { sections } = readMarkdown('Run:\n\n```sh\n# not a heading\n\nls\n```\n', options)
  expect(sections).toHaveLength(1)
  expect(sections[0]?.text).toContain('# not a heading')
})

test('equal headings are told apart, and an anchor that is named is kept', () => {
  const { sections } = readMarkdown('## Use\n\na\n\n## Use\n\nb\n\n## Own {#mine}\n\nc', options)
  expect(sections.map(({ anchor }) => anchor)).toEqual(['', 'use', 'use-1', 'mine'])
})

test('links are made whole or lose their target; images, comments and components go', () => {
  const source = [
    "import Tabs from 'tabs'",
    '',
    'See [terms](../terms.md#a "x"), [mail](mailto:a@b.c), [bad](javascript:alert(1)) and ![alt](x.png).',
    '<!-- secret --> <Tabs items={["a"]}>kept `<b>` too</Tabs>',
  ].join('\n')
  const { sections } = readMarkdown(source, options)
  expect(sections[0]?.text).toBe(
    'See [terms](https://acme.example/terms.md#a), [mail](mailto:a@b.c), bad) and alt.\n kept `<b>` too',
  )
  const without = readMarkdown(source, { ...options, url: '/docs/refunds' })
  expect(without.sections[0]?.text).toContain('See terms,')
})

test('a long section is cut between blocks, never inside code', () => {
  const paragraph = Array(100).fill('word').join(' ')
  const code = `\`\`\`\n${Array(60).fill('line\n').join('\n')}\`\`\``
  const source = `## Long\n\n${[paragraph, paragraph, paragraph, code, paragraph, paragraph, paragraph].join('\n\n')}`
  const pieces = piecesOf(readMarkdown(source, options), options.url)
  expect(pieces.length).toBeGreaterThan(1)
  for (const { path, url, length } of pieces) {
    expect([path, url]).toEqual([['Long'], `${options.url}#long`])
    expect(length).toBeLessThanOrEqual(450)
  }
  expect(
    pieces.filter(({ text }) => text.includes('```')).map(({ text }) => text.split('```').length),
  ).toEqual([3])
})

test('a section of a few words takes in the sections below it', () => {
  const source =
    '## Plans\n\nThere are two.\n\n### Pro\n\nCosts 5.\n\n### Team\n\nCosts 9.\n\n## Other\n\nX.'
  const pieces = piecesOf(readMarkdown(source, options), options.url)
  expect(pieces.map(({ text }) => text)).toEqual([
    'There are two.\n\n**Pro**\n\nCosts 5.\n\n**Team**\n\nCosts 9.',
    'X.',
  ])
})

test('text made to be slow is read before the test times out', () => {
  for (const hostile of [
    '<'.repeat(100_000),
    '['.repeat(100_000),
    '`'.repeat(100_001),
    '# '.repeat(50_000),
    '---\n'.repeat(50_000),
    '<h1 '.repeat(20_000),
  ]) {
    readMarkdown(hostile, options)
  }
})
