import { expect, test } from 'vitest'
import { htmlText } from './html-text.ts'

test.each([
  ['plain text\nstays as it is', 'plain text\nstays as it is'],
  [
    '<p>Hello Sam,</p><p>your refund\nis on its way.<br>Ada</p>',
    'Hello Sam,\n\nyour refund is on its way.\nAda',
  ],
  ['<div>One</div><div>Two</div>', 'One\n\nTwo'],
  ['Two things:<ul><li>order</li><li>date</li></ul>', 'Two things:\n\n- order\n- date'],
  ['<div>Hi Sam,<br>1 &lt; 2 &amp;&nbsp;&#8364;5</div><p>Bye</p>', 'Hi Sam,\n1 < 2 & €5\n\nBye'],
  ['Tom &amp; Ann &#8364;5 &#x1F642; &amp;lt;', 'Tom & Ann €5 🙂 &lt;'],
  [
    'See <a href="https://shop.example/a?b=1&amp;c=2">the page</a>.',
    'See the page (https://shop.example/a?b=1&c=2).',
  ],
  ['<a href="https://shop.example">https://shop.example</a>', 'https://shop.example'],
  ['<a href="javascript:alert(1)">here</a>', 'here'],
  ['<style>p { color: red }</style><p>Hi</p><script>alert("<p>x</p>")</script>', 'Hi'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['<!-- a note --><p>Hi</p>', 'Hi'],
  ['&#0;&#xD800;&nothing;', '&#0;&#xD800;&nothing;'],
])('%j reads %j', (html, text) => {
  expect(htmlText(html)).toBe(text)
})

test('broken and endless markup is read to the end', () => {
  const long = '<a href="'.repeat(50_000)
  expect(htmlText(`${long}the end`)).toContain('the end')
  expect(htmlText(`<style>${'<p'.repeat(50_000)}`)).toBe('')
})

test('what is quoted is left out where that is wanted, however deep', () => {
  const html =
    '<style>p{}</style><p>On its way!</p><blockquote>old <blockquote>older</blockquote></blockquote>'
  expect(htmlText(html, { withoutQuotes: true })).toBe('On its way!')
  expect(htmlText(html)).toBe('On its way!\n\nold\n\nolder')
})

test('a quotation that never ends does not swallow the answer', () => {
  expect(htmlText('<blockquote>Yes, it is.', { withoutQuotes: true })).toBe('Yes, it is.')
  expect(htmlText(`${'<blockquote>'.repeat(20_000)}b`, { withoutQuotes: true })).toBe('b')
  expect(htmlText(`${'<'.repeat(200_000)}a`)).toContain('a')
})
