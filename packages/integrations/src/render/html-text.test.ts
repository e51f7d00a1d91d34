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
