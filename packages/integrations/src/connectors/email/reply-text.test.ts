import { describe, expect, test } from 'vitest'
import { htmlText } from './html-text.ts'
import { MARKER, replyText } from './reply-text.ts'

const known = { tag: '[#abcdefghijkl', addresses: ['support@desk.test'] }
const SUBJECT = '[#abcdefghijkl] Where is my refund?'
const STORY = `${MARKER}
The customer reads what you write there. Begin with #note to tell nobody but your team.

SUMMARY
Sam waits for a refund.

Ada (team): internal: he is a VIP`

const quoted = STORY.split('\n')
  .map((line) => `> ${line}`)
  .join('\n')

/** As mail programs set apart what is answered. */
const programs: [string, string][] = [
  ['Gmail', `On Mon, 5 Jan 2026 at 10:02, Baton <support@desk.test> wrote:\n\n${quoted}`],
  [
    'Gmail, broken in two',
    `On Mon, 5 Jan 2026 at 10:02, Baton\n<support@desk.test> wrote:\n\n${quoted}`,
  ],
  ['Apple Mail', `> On 5. Jan 2026, at 10:02, Baton <support@desk.test> wrote:\n> \n${quoted}`],
  ['Thunderbird in German', `Am 05.01.26 um 10:02 schrieb Baton:\n${quoted}`],
  [
    'Gmail in German',
    `Am Mo., 5. Jan. 2026 um 10:02 Uhr schrieb Baton <\nsupport@desk.test>:\n\n${quoted}`,
  ],
  [
    'Outlook',
    `From: Baton <support@desk.test>\nSent: Monday, 5 January 2026 10:02\nTo: Team <team@desk.test>\nSubject: ${SUBJECT}\n\n${STORY}`,
  ],
  [
    'Outlook with a rule',
    `________________________________\nFrom: Baton <support@desk.test>\nSent: Monday, 5 January 2026 10:02\nTo: Team\nSubject: ${SUBJECT}\n\n${STORY}`,
  ],
  [
    'Outlook in German',
    `Von: Baton <support@desk.test>\nGesendet: Montag, 5. Januar 2026 10:02\nAn: Team\nBetreff: ${SUBJECT}\n\n${STORY}`,
  ],
  [
    'Outlook of old in German',
    `-----Ursprüngliche Nachricht-----\nVon: Baton [mailto:support@desk.test]\nGesendet: Montag, 5. Januar 2026 10:02\nAn: Team\nBetreff: ${SUBJECT}\n\n${STORY}`,
  ],
  [
    'Outlook in Polish',
    `Od: Baton <support@desk.test>\nWysłano: poniedziałek, 5 stycznia 2026 10:02\nDo: Team\nTemat: ${SUBJECT}\n\n${STORY}`,
  ],
  [
    'Outlook in Japanese',
    `差出人: Baton <support@desk.test>\n送信日時: 2026年1月5日 10:02\n宛先: Team\n件名: ${SUBJECT}\n\n${STORY}`,
  ],
  [
    'Outlook, bold',
    `*From:* Baton <support@desk.test>\n*Sent:* Monday, 5 January 2026 10:02\n*To:* Team\n*Subject:* ${SUBJECT}\n\n${STORY}`,
  ],
  ['a program that leaves our line only', STORY],
]

describe('Of an answer, what is quoted is cut', () => {
  test.each(programs)('as %s writes it', (_, quote) => {
    const text = replyText(`Hello Sam,\n\nyour refund is on its way.\n\n${quote}`, known)
    expect(text).toBe('Hello Sam,\n\nyour refund is on its way.')
  })

  test.each(programs.slice(0, -1))('as %s writes it, were our line gone', (_, quote) => {
    const text = replyText(`It is on its way.\n\n${quote.replaceAll(MARKER, '')}`, known)
    expect(text).toBe('It is on its way.')
  })
})

test('a signature and a telephone’s boast are cut', () => {
  expect(replyText(`Done.\n\n-- \nAda\nAcme Ltd\n\n${quoted}`, known)).toBe('Done.')
  expect(replyText('Done.\n\nSent from my iPhone', known)).toBe('Done.')
})

test('what is written below the quote is read', () => {
  const text = `On Mon, 5 Jan 2026, Baton <support@desk.test> wrote:\n${quoted}\n\nIt is on its way.`
  expect(replyText(text, known)).toBe('It is on its way.')
})

test('nothing but a quote is nothing, however it is set apart', () => {
  for (const [, quote] of programs) expect(replyText(quote, known)).toBe('')
})

test('words between the lines of the quote are read', () => {
  const text = `On Mon, 5 Jan 2026, Baton\n<support@desk.test> wrote:\n${quoted}\nIt left on Friday.\n> > more\nAnd arrives today.`
  expect(replyText(text, known)).toBe('It left on Friday.\nAnd arrives today.')
})

test('addresses and colons of a person’s own stay', () => {
  const text =
    'Please note:\nOrder: 1001\nWrite to support@desk.test at any time.\n\nhttps://acme.test/a?b=c'
  expect(replyText(text, known)).toBe(text)
})

test('a text that is made to be slow is read in time', () => {
  const words = `${'Op '.repeat(20_000)}\n${'在'.repeat(20_000)}\n${'On a b '.repeat(5_000)}`
  expect(replyText(words, known).length).toBeGreaterThan(0)
  const rule = `${'-'.repeat(200_000)}x`
  for (const above of [rule, '\u200B'.repeat(400_000), ' '.repeat(300_000), '> '.repeat(200_000)])
    expect(replyText(`Seen.\n\n${above}\nSubject: ${SUBJECT}\n${STORY}`, known)).toMatch(/^Seen/)
}, 5_000)

describe('Of an answer in HTML only', () => {
  test('a Gmail quote is cut', () => {
    const html = `<div dir="ltr">Hi <b>Sam</b>,<br>done &amp; dusted &#8211; f&uuml;r dich</div><br>
      <div class="gmail_quote"><div class="gmail_attr">On Mon, 5 Jan 2026 at 10:02, Baton
      &lt;<a href="mailto:support@desk.test">support@desk.test</a>&gt; wrote:<br></div>
      <blockquote><p>${MARKER}<br>story</p></blockquote></div>`
    expect(replyText(htmlText(html), known)).toBe('Hi Sam,\ndone & dusted – für dich')
  })

  test('what Outlook writes for itself is not read, nor its quote', () => {
    const html = `<html><head><style>p { color: red }</style></head><body><!--[if mso]><p>x</p><![endif]-->
      <p class=MsoNormal>It is on its way.<o:p></o:p></p><p>&nbsp;</p><div style='border-top:solid'>
      <p><b>From:</b> Baton &lt;support@desk.test&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Team<br>
      <b>Subject:</b> ${SUBJECT}</p></div><p>SUMMARY<br>Sam waits.</p></body></html>`
    expect(replyText(htmlText(html), known)).toBe('It is on its way.')
  })

  test('what is made to be slow is read in time', () => {
    for (const slow of ['<'.repeat(500_000), '<!--'.repeat(200_000), '&#'.repeat(300_000)])
      expect(htmlText(`seen${slow}`)).toMatch(/^seen/)
  }, 5_000)
})
