// An escalation as a teammate reads it in somebody else's desk: what is wanted first, the whole talk last. When a desk
// has no room for all of it, the middle of the talk is left out, and it says so.
import type { Attachment, Attempt, Packet, PacketLine } from '@baton/contract'

type Room = {
  /** In letters of the result; a desk that counts bytes measures with `sizeOf`. */
  most: number
  sizeOf?: (text: string) => number
}

export function textStory(packet: Packet, room: Room): string {
  return fitted(packet, room, (parts) => parts.map(textPart).join('\n\n'))
}

/** Paragraphs, bold titles and line breaks only, which every desk shows. All foreign text is escaped. */
export function htmlStory(packet: Packet, room: Room): string {
  return fitted(packet, room, (parts) => parts.map(htmlPart).join(''))
}

/** What fits into a line or two: for desks whose ticket wants a description besides the story. */
export function shortStory({ summary, nextStep, reason, link }: Packet): string {
  const lines = [summary, nextStep ? `Next step: ${nextStep}` : '', whyOf(reason), `Story: ${link}`]
  return lines.filter((line) => line !== '').join('\n')
}

export function lineText(
  line: Pick<PacketLine, 'by' | 'name' | 'text' | 'attachments' | 'replaced'>,
): string {
  const replaced = line.replaced ? ' (replaced at the customer’s wish)' : ''
  return `${speakerOf(line.by, line.name)}${replaced}: ${saidText(line)}`
}

/** The words, and below them each file with the link to it. */
export function saidText({ text, attachments = [] }: Pick<PacketLine, 'text' | 'attachments'>) {
  return [text, ...attachments.map(fileText)].filter((part) => part !== '').join('\n')
}

function fileText({ name, contentType, size, url }: Attachment & { url: string }): string {
  return `📎 ${name} (${contentType}, ${sizeInWords(size)}): ${url}`
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter).replaceAll('\n', '<br>')
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

type Part = { title: string; lines: string[] }

/** Of the talk, the beginning says what it is about and the end where it stands. */
const FIRST_LINES = 3

function fitted(packet: Packet, room: Room, render: (parts: Part[]) => string): string {
  const { most, sizeOf = (text: string) => text.length } = room
  const about = partsAbout(packet)
  const link: Part = { title: 'In Baton', lines: [packet.link] }
  const talk = packet.transcript.map((line) => `${timeOf(line.at)} ${lineText(line)}`)
  const withLines = (shown: number) =>
    render([...about, { title: 'Conversation', lines: shortened(talk, shown) }, link])

  if (sizeOf(withLines(talk.length)) <= most) return withLines(talk.length)
  let fits = 0
  for (let step = 2 ** Math.ceil(Math.log2(talk.length + 1)); step >= 1; step /= 2)
    if (fits + step < talk.length && sizeOf(withLines(fits + step)) <= most) fits += step
  const story = withLines(fits)
  return sizeOf(story) <= most ? story : cut(render([...about, link]), most, sizeOf)
}

function shortened(talk: string[], shown: number): string[] {
  if (shown >= talk.length) return talk
  const first = talk.slice(0, Math.min(FIRST_LINES, shown))
  const last = shown > first.length ? talk.slice(first.length - shown) : []
  const left = talk.length - first.length - last.length
  return [...first, `… ${left} messages left out here; all of them are in Baton …`, ...last]
}

/** As much of it as there is room for; the ellipsis says that there was more. */
export function fitting(
  text: string,
  { most, sizeOf = (text: string) => text.length }: Room,
): string {
  return sizeOf(text) <= most ? text : cut(text, most, sizeOf)
}

function cut(text: string, most: number, sizeOf: (text: string) => number): string {
  let end = text.length
  while (sizeOf(`${text.slice(0, end)}…`) > most && end > 0) end = Math.floor(end * 0.9)
  return `${text.slice(0, end)}…`.toWellFormed()
}

function partsAbout(packet: Packet): Part[] {
  const { summary, nextStep, reason, customer, page, device, channel, locale, attempts, earlier } =
    packet
  const who = [customer.name, customer.email && `<${customer.email}>`].filter(Boolean).join(' ')
  const proof = customer.verified ? 'signed by the application' : 'not verified'
  const attributes = Object.entries(customer.attributes ?? {}).map(
    ([name, value]) => `${name}: ${value}`,
  )
  const user = customer.userId ? [`User ${customer.userId} (signed by the application)`] : []
  const parts: Part[] = [
    { title: 'Summary', lines: [summary] },
    { title: 'In the customer’s own words', lines: packet.ownWords ? [packet.ownWords] : [] },
    { title: 'Next step', lines: nextStep ? [nextStep] : [] },
    { title: 'Why a person', lines: [whyOf(reason)] },
    {
      title: 'Customer',
      lines: [
        `${who || 'unknown'} (${proof})`,
        ...user,
        ...attributes,
        `Writes by ${channel} in ${locale}`,
      ],
    },
    { title: 'Page', lines: page ? [[page.title, page.url].filter(Boolean).join(' ')] : [] },
    { title: 'Device', lines: device ? [deviceText(device)] : [] },
    { title: 'What the assistant tried', lines: attempts.map(attemptText) },
    {
      title: 'Earlier',
      lines: earlier.map(({ at, subject, link }) => `${at.slice(0, 10)} ${subject} ${link}`),
    },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}

/** `Safari 18.1, iOS (phone), reads de-AT` */
function deviceText({ kind, browser, system, language }: NonNullable<Packet['device']>): string {
  const what = [browser, system].filter(Boolean).join(', ')
  return `${what || 'unknown'} (${kind})${language ? `, reads ${language}` : ''}`
}

function attemptText(attempt: Attempt): string {
  switch (attempt.kind) {
    case 'search': {
      const found = attempt.hits.map(({ title }) => title).slice(0, 3)
      return `Searched “${attempt.query}”: ${found.length > 0 ? found.join(', ') : 'nothing found'}`
    }
    case 'action':
      return `${attempt.name}: ${attempt.ok ? 'done' : 'failed'}. ${attempt.result.slice(0, 300)}`
    case 'promise-withheld':
      return `Was about to promise what is not so: ${attempt.evidence}`
  }
}

function whyOf({ trigger, detail }: Packet['reason']): string {
  return detail === '' ? trigger.replaceAll('-', ' ') : detail
}

function speakerOf(by: PacketLine['by'], name: string | undefined): string {
  switch (by) {
    case 'customer':
      return name ?? 'Customer'
    case 'assistant':
      return 'Assistant'
    case 'human':
      return `${name ?? 'Teammate'} (team)`
    case 'system':
      return 'Baton'
  }
}

/** Hours and minutes; the desk shows the day. */
function timeOf(at: string): string {
  return at.slice(11, 16)
}

function textPart({ title, lines }: Part): string {
  return `${title.toUpperCase()}\n${lines.join('\n')}`
}

function htmlPart({ title, lines }: Part): string {
  return `<p><b>${title}</b><br>${lines.map(escapeHtml).join('<br>')}</p>`
}
