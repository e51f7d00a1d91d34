// Mails as people and programs send them, for tests: every header can be put in its place.
import PostalMime from 'postal-mime'
import type { FakeTicket } from '../../../testing/fake.ts'

export type Sent = {
  mailId: string
  messageId: string
  replyTo: string
  subject: string
  text: string
  html: string
  headers: { key: string; value: string }[]
  files: { name: string; type: string; size: number; words: string }[]
}

type Answer = { text?: string; headers?: Record<string, string>; mime?: string }

let count = 0

/** An answer to one of our mails, as Ada's program writes it. A header that is '' is left out. */
export function answerTo(sent: Pick<Sent, 'messageId' | 'replyTo' | 'subject'>, answer: Answer) {
  const { text = 'On its way!', headers = {}, mime } = answer
  const lines = {
    'Return-Path': '<ada@desk.test>',
    From: 'Ada <ada@desk.test>',
    To: sent.replyTo,
    Subject: `Re: ${sent.subject}`,
    'Message-ID': `<answer-${++count}@ada.desk.test>`,
    'In-Reply-To': sent.messageId,
    References: sent.messageId,
    Date: 'Mon, 05 Jan 2026 09:30:00 +0000',
    'MIME-Version': '1.0',
    ...(mime === undefined ? { 'Content-Type': 'text/plain; charset=utf-8' } : {}),
    ...headers,
  }
  const head = Object.entries(lines).flatMap(([name, value]) =>
    value === '' ? [] : value.split('\n').map((one) => `${name}: ${one}`),
  )
  const body = mime ?? `\r\n${text.replaceAll('\n', '\r\n')}`
  return `${head.join('\r\n')}\r\n${body}\r\n`
}

export async function readSent(raw: Uint8Array | string): Promise<Sent> {
  const { headers, messageId, subject, text, html, attachments } = await PostalMime.parse(raw)
  const one = (name: string) => headers.find(({ key }) => key === name)?.value ?? ''
  return {
    mailId: one('x-baton-mail'),
    messageId: messageId ?? '',
    replyTo: one('reply-to'),
    subject: subject ?? '',
    text: text ?? '',
    html: html ?? '',
    headers,
    files: attachments.map(({ filename, mimeType, content }) => ({
      ...{ name: filename ?? '', type: mimeType },
      size: typeof content === 'string' ? content.length : content.byteLength,
      words: typeof content === 'string' ? content : new TextDecoder().decode(content),
    })),
  }
}

/** How it looks in the team's inbox: one thread for each ticket. */
export function threadsIn(sent: readonly Sent[]): FakeTicket[] {
  const ours = sent.filter(({ mailId }) => mailId !== '')
  const ids = [...new Set(ours.map(({ mailId }) => mailId.split('.')[0] ?? ''))]
  return ids.map((id) => {
    const mails = ours.filter(({ mailId }) => mailId.startsWith(`${id}.`))
    const comments = mails.map(({ messageId, text, html }) => ({
      id: messageId,
      text: `${text}\n${html}`,
      isPublic: !text.includes('INTERNAL NOTE'),
      by: 'us' as const,
    }))
    return { id, subject: mails[0]?.subject ?? '', status: 'open', comments }
  })
}
