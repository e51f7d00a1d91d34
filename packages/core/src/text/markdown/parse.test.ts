import { expect, test } from 'vitest'
import type { Block, Inline } from './ast.ts'
import { parseMarkdown } from './parse.ts'
import { plainText } from './plain-text.ts'

const whole = { streaming: false, breaks: false }
const streaming = { streaming: true, breaks: false }

test.each([
  ['marks', 'a **b _c_** `d*` ~~e~~', 'a <b>b <i>c</i></b> <code>d*</code> <s>e</s>'],
  ['three marks at once', '***a***', '<b><i>a</i></b>'],
  [
    'letters that are no marks',
    '2 * 3 * 4, snake_case_name, a**b',
    '2 * 3 * 4, snake_case_name, a**b',
  ],
  ['escaped marks', '\\*a\\* \\[b\\](c)', '*a* [b](c)'],
  ['marks that overlap', '**a *b** c*', '<b>a *b</b> c*'],
  ['a link', '[a **b**](https://x.test/?q=1_2)', '<a https://x.test/?q=1_2>a <b>b</b></a>'],
  ['a link with parentheses', '[a](https://x.test/a_(b))', '<a https://x.test/a_(b)>a</a>'],
  [
    'a bare address',
    'see https://x.test/a, or',
    'see <a https://x.test/a>https://x.test/a</a>, or',
  ],
  ['a mark of a source', 'so it is [1].', 'so it is [^1].'],
  ['an image', '![a](https://x.test/a.png)', '<a https://x.test/a.png>a</a>'],
  ['a soft break', 'a\nb', 'a b'],
  ['a hard break', 'a  \nb', 'a<br>b'],
  ['code with backticks', '``a ` b``', '<code>a ` b</code>'],
  ['an unclosed backtick', 'a ` b', 'a ` b'],
])('%s', (_, text, html) => {
  expect(shown(parseMarkdown(text, whole))).toBe(`<p>${html}</p>`)
})

test.each([
  ['headings', '## a ##\nb', '<h>a</h><p>b</p>'],
  ['code', '```ts\na **b**\n\n  c\n```\nd', '<pre ts>a **b**\n\n  c</pre><p>d</p>'],
  ['a quote', '> a\n> > b\n\nc', '<q><p>a</p><q><p>b</p></q></q><p>c</p>'],
  ['a rule', 'a\n\n- - -\nb', '<p>a</p><hr><p>b</p>'],
  [
    'a list',
    '- a\n- b\n  c\n\n  d\n- e',
    '<ul><li><p>a</p></li><li><p>b c</p><p>d</p></li><li><p>e</p></li></ul>',
  ],
  [
    'a list in a list',
    '1. a\n   - b\n   - c\n2. d',
    '<ol 1><li><p>a</p><ul><li><p>b</p></li><li><p>c</p></li></ul></li><li><p>d</p></li></ol>',
  ],
  ['a list that starts late', '3) a', '<ol 3><li><p>a</p></li></ol>'],
  ['a list after words', 'a:\n- b', '<p>a:</p><ul><li><p>b</p></li></ul>'],
  ['a number that begins a line', 'in the year\n1999. it was', '<p>in the year 1999. it was</p>'],
  [
    'a table',
    '| a | b |\n|:-:|--:|\n| `c\\|d` | e |',
    '<table center end><tr>a|b</tr><tr><code>c|d</code>|e</tr></table>',
  ],
])('%s', (_, text, html) => {
  expect(shown(parseMarkdown(text, whole))).toBe(html)
})

test('people who chat mean their line breaks', () => {
  expect(shown(parseMarkdown('a\nb', { streaming: false, breaks: true }))).toBe('<p>a<br>b</p>')
})

test.each([
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java\tscript:alert(1))',
  '[a](\u0001javascript:alert(1))',
  '[a](data:text/html,<script>)',
  '[a](vbscript:x)',
  '[a](file:///etc/passwd)',
  '[a](//evil.test)',
  '[a](/relative)',
])('%s is no link', (text) => {
  expect(shown(parseMarkdown(text, whole))).not.toContain('<a')
})

test('HTML is text', () => {
  const text = '<img src=x onerror=alert(1)><script>x</script>'
  expect(plainText(parseMarkdown(text, whole))).toBe(text)
})

test.each([
  ['a **bo', '<p>a <b>bo</b></p>'],
  ['a **', '<p>a </p>'],
  ['a *b* *', '<p>a <i>b</i> </p>'],
  ['a `co', '<p>a <code>co</code></p>'],
  ['a [lab', '<p>a lab</p>'],
  ['a [label](https://x.te', '<p>a label</p>'],
  ['```js\nlet a', '<pre js>let a</pre>'],
  ['a\n``', '<p>a</p>'],
  ['a\n-', '<p>a</p>'],
  ['a\n\n| b | c', '<p>a</p>'],
  ['a\n\n| b | c |\n|--', '<p>a</p>'],
  ['| b | c |\n|---|---|\n| d', '<table start start><tr>b|c</tr><tr>d|</tr></table>'],
])('half of an answer, %j, does not flicker', (text, html) => {
  expect(shown(parseMarkdown(text, streaming))).toBe(html)
})

test('no half of an answer shows a mark that the whole does not', () => {
  const text = 'See **the [guide](https://x.test/guide)** and `npm start`:\n\n1. *One*\n2. Two\n'
  const letters = plainText(parseMarkdown(text, whole))
  for (let end = 1; end <= text.length; end++) {
    const half = plainText(parseMarkdown(text.slice(0, end), streaming)).trimEnd()
    expect(letters.startsWith(half), half).toBe(true)
  }
})

test.each([
  '[',
  '![',
  '*',
  '**a',
  '_a*',
  '`',
  '``a`',
  '> ',
  '- ',
  '[a](',
  '](',
  '|',
  '~~',
  '1. a\n ',
  '\\',
  'https://',
  '#',
  '\n> - ',
  '((',
  'a*_~`[',
  '|-\n',
])('a great many %j take time in proportion', (piece) => {
  const small = work(piece.repeat(10_000))
  const large = work(piece.repeat(80_000))
  // Eight times the text; quadratic work would be sixty-four times.
  expect(large).toBeLessThan(Math.max(small, 4_000) * 30)
})

/** The least that this process has had to compute, of three tries, in microseconds: others do not count. */
function work(text: string): number {
  const tries = [1, 2, 3].map(() => {
    const start = process.cpuUsage()
    parseMarkdown(text, whole)
    parseMarkdown(text, streaming)
    const { user, system } = process.cpuUsage(start)
    return user + system
  })
  return Math.min(...tries)
}

/** A short notation for what was read. */
function shown(blocks: readonly Block[]): string {
  return blocks.map(block).join('')
}

function block(one: Block): string {
  switch (one.kind) {
    case 'paragraph':
      return `<p>${inline(one.children)}</p>`
    case 'heading':
      return `<h>${inline(one.children)}</h>`
    case 'code':
      return `<pre${one.language ? ` ${one.language}` : ''}>${one.text}</pre>`
    case 'quote':
      return `<q>${shown(one.children)}</q>`
    case 'rule':
      return '<hr>'
    case 'list': {
      const [open, close] = one.start === null ? ['ul', 'ul'] : [`ol ${one.start}`, 'ol']
      return `<${open}>${one.items.map((item) => `<li>${shown(item)}</li>`).join('')}</${close}>`
    }
    case 'table': {
      const rows = [one.head, ...one.rows].map((row) => `<tr>${row.map(inline).join('|')}</tr>`)
      return `<table ${one.align.join(' ')}>${rows.join('')}</table>`
    }
  }
}

function inline(children: readonly Inline[]): string {
  return children
    .map((one) => {
      if (one.kind === 'text') return one.text
      if (one.kind === 'code') return `<code>${one.text}</code>`
      if (one.kind === 'break') return '<br>'
      if (one.kind === 'mark') return `[^${one.number}]`
      if (one.kind === 'link') return `<a ${one.href}>${inline(one.children)}</a>`
      const tag = { strong: 'b', emphasis: 'i', strike: 's' }[one.kind]
      return `<${tag}>${inline(one.children)}</${tag}>`
    })
    .join('')
}
