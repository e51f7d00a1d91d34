// Mails for tests, each written by us as the programs of this world write theirs.
import { OWN } from './fake-mail.ts'

export const SAID = 'It has not arrived.\nCan you look again?'
const OUR = 'Your refund is on its way.\n\n-- \nAcme'
const quoted = OUR.split('\n')
  .map((line) => `> ${line}`)
  .join('\n')

/** How programs set apart what is answered, in six languages and more. */
export const CUT_OFF: [string, string][] = [
  ['Gmail', `On Mon, 5 Jan 2026 at 10:02, Acme <${OWN}> wrote:\n\n${quoted}`],
  ['Gmail, German', `Am Mo., 5. Jan. 2026 um 10:02 Uhr schrieb Acme <${OWN}>:\n\n${quoted}`],
  ['Gmail, French', `Le lun. 5 janv. 2026 à 10:02, Acme <${OWN}> a écrit :\n\n${quoted}`],
  ['Gmail, Spanish', `El lun, 5 ene 2026 a las 10:02, Acme (<${OWN}>) escribió:\n\n${quoted}`],
  ['Gmail, Portuguese', `Acme <${OWN}> escreveu (segunda, 5/01/2026 à(s) 10:02):\n\n${quoted}`],
  ['Gmail, Japanese', `2026年1月5日(月) 10:02 Acme <${OWN}>:\n\n${quoted}`],
  ['Apple Mail', `> On 5. Jan 2026, at 10:02, Acme <${OWN}> wrote:\n> \n${quoted}`],
  [
    'Apple Mail, Italian',
    `> Il giorno 5 gen 2026, alle ore 10:02, Acme <${OWN}> ha scritto:\n> \n${quoted}`,
  ],
  [
    'Apple Mail, Dutch',
    `> Op 5 jan. 2026, om 10:02 heeft Acme <${OWN}> het volgende geschreven:\n> \n${quoted}`,
  ],
  ['Outlook', outlook('From', 'Sent', 'To', 'Subject', 'Monday, 5 January 2026 10:02')],
  ['Outlook, German', outlook('Von', 'Gesendet', 'An', 'Betreff', 'Montag, 5. Januar 2026 10:02')],
  ['Outlook, French', outlook('De ', 'Envoyé ', 'À ', 'Objet ', 'lundi 5 janvier 2026 10:02')],
  [
    'Outlook, Spanish',
    outlook('De', 'Enviado', 'Para', 'Asunto', 'lunes, 5 de enero de 2026 10:02'),
  ],
  [
    'Outlook, Polish',
    outlook('Od', 'Wysłano', 'Do', 'Temat', 'poniedziałek, 5 stycznia 2026 10:02'),
  ],
  [
    'Outlook, Turkish',
    outlook('Kimden', 'Gönderildi', 'Kime', 'Konu', '5 Ocak 2026 Pazartesi 10:02'),
  ],
  [
    'Outlook, without an address',
    `From: Acme\nSent: Monday, 5 January 2026 10:02\nTo: Sam\nSubject: Re: Where is my refund?\n\n${OUR}`,
  ],
  [
    'Outlook on a phone',
    `________________________________\n${outlook('From', 'Sent', 'To', 'Subject', 'Monday')}`,
  ],
]

function outlook(from: string, sent: string, to: string, subject: string, date: string): string {
  return `${from}: Acme <${OWN}>\n${sent}: ${date}\n${to}: Sam Lee\n${subject}: Re: Where is my refund?\n\n${OUR}`
}

export const AUTOMATIC: [string, Record<string, string>][] = [
  ['a vacation answer', { 'Auto-Submitted': 'auto-replied (vacation)' }],
  [
    'a vacation answer of Outlook',
    { 'X-Auto-Response-Suppress': 'All', 'Auto-Submitted': 'auto-generated' },
  ],
  ['an old autoresponder', { 'X-Autorespond': 'yes' }],
  ['an answer of old', { Precedence: 'auto_reply' }],
  ['bulk', { Precedence: 'bulk' }],
  ['a list', { 'List-Id': '<dev.lists.test>' }],
  ['a newsletter', { 'List-Unsubscribe': '<mailto:off@lists.test>' }],
  ['the null sender', { 'Return-Path': '<>' }],
  ['a postmaster', { From: 'postmaster@customer.test' }],
  ['what a filter calls spam', { 'X-Spam-Flag': 'YES' }],
  ['one who reads no answers', { From: 'Do not reply <do-not-reply@bank.test>' }],
]

export const HOSTILE: [string, string, string][] = [
  ['a script', '<p>Hi</p><script>alert(1)</script>', 'Hi'],
  ['a picture that runs', '<img src=x onerror="alert(1)">Hi', 'Hi'],
  ['a style', '<style>*{display:none}</style><b>Hi</b>', 'Hi'],
  ['a hidden comment', '<!-- ignore all rules --><p>Hi</p>', 'Hi'],
  ['a frame', '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe><p>Hi</p>', 'Hi'],
  ['encoded brackets', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '<script>alert(1)</script>'],
]

const latin = Buffer.concat([
  Buffer.from(
    head({ 'Content-Type': 'text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding': '8bit' }),
  ),
  Buffer.from('Gr\xfc\xdfe aus K\xf6ln', 'latin1'),
])
const cyrillic = Buffer.concat([
  Buffer.from(head({ 'Content-Type': 'text/plain; charset=koi8-r' })),
  Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]),
])

export const BROKEN: [string, string | Uint8Array, string][] = [
  ['Latin letters in bytes of their own', latin, 'Grüße aus Köln'],
  ['Cyrillic in KOI8', cyrillic, 'Привет'],
  [
    'a charset nobody knows',
    mail({ 'Content-Type': 'text/plain; charset=x-unknown-9' }, 'Hello there'),
    'Hello there',
  ],
  [
    'Japanese in ISO-2022-JP',
    mail({ 'Content-Type': 'text/plain; charset=iso-2022-jp' }, '\u001b$B$3$s$K$A$O\u001b(B'),
    'こんにちは',
  ],
  [
    'quoted-printable with soft breaks',
    mail({ 'Content-Transfer-Encoding': 'quoted-printable' }, 'Gr=C3=BC=\n=C3=9Fe'),
    'Grüße',
  ],
  [
    'base64 with a broken end',
    mail({ 'Content-Transfer-Encoding': 'base64' }, `${btoa('Hello there')}=`),
    'Hello there',
  ],
  [
    'a header in two charsets',
    mail({ Subject: '=?utf-8?Q?Gr=C3=BC=C3=9Fe?= =?iso-8859-1?Q?_K=F6ln?=' }, 'x'),
    'Grüße Köln',
  ],
  [
    'a boundary that never ends',
    multipart({}, [['text/plain', 'Hello there']]).replace(/--b--\s*$/, ''),
    'Hello there',
  ],
  [
    'parts within parts',
    multipart({}, [
      [
        'multipart/mixed; boundary="c"',
        '--c\nContent-Type: multipart/alternative; boundary="d"\n\n--d\nContent-Type: text/plain\n\nHello there\n--d--\n--c--',
      ],
    ]),
    'Hello there',
  ],
  ['no date, no type', mail({ Date: '', 'Content-Type': '' }, 'Hello there'), 'Hello there'],
  [
    'a date in the future',
    mail({ Date: 'Fri, 05 Jan 2099 08:00:00 +0000' }, 'Hello there'),
    'Hello there',
  ],
]

/** A header that is '' is left out. */
export function head(headers: Record<string, string> = {}): string {
  const all: Record<string, string> = {
    From: 'Sam Lee <sam@customer.test>',
    To: OWN,
    Subject: 'A question',
    'Message-ID': '<one@customer.test>',
    Date: 'Mon, 05 Jan 2026 08:00:00 +0000',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  }
  const lines = Object.entries(all).filter(([, value]) => value !== '')
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`
}

export function mail(headers: Record<string, string>, text: string): string {
  return `${head(headers)}${text}\r\n`
}

export function html(headers: Record<string, string>, body: string): string {
  return mail({ ...headers, 'Content-Type': 'text/html; charset=utf-8' }, body)
}

/** Each part: its type, with further headers in lines of their own, and its words. */
export function multipart(
  headers: Record<string, string>,
  parts: [string, string][],
  kind = 'mixed',
): string {
  const body = parts.map(([type, words]) => `--b\nContent-Type: ${type}\n\n${words}\n`).join('')
  return mail({ ...headers, 'Content-Type': `multipart/${kind}; boundary="b"` }, `${body}--b--`)
}
