// Takes out of a packet what must not leave: by kind, by an operator's own words, and whole fields. Pure, so that a
// preview shows exactly what a destination would get.
import type { Packet, PacketLine, Redaction, RedactionRules, RedactKind } from '@baton/contract'
import { pattern } from './pattern/pattern.ts'

/** `patterns`: texts that are no operator's rules have none. */
type Rules = Omit<RedactionRules, 'patterns'> & { patterns?: readonly string[] }
type Redacting = Rules & Pick<Redaction, 'leaveOut'>

export function redact(packet: Packet, redaction: Redacting): Packet {
  const { kinds, phrases, patterns = [] } = redaction
  const kept = leftOut(packet, redaction)
  if (kinds.length + phrases.length + patterns.length === 0) return kept
  const clean = cleaner(redaction)
  return {
    ...kept,
    subject: clean(kept.subject),
    summary: clean(kept.summary),
    ...(kept.ownWords ? { ownWords: clean(kept.ownWords) } : {}),
    ...(kept.nextStep ? { nextStep: clean(kept.nextStep) } : {}),
    reason: { ...kept.reason, detail: clean(kept.reason.detail) },
    customer: cleanCustomer(kept.customer, clean),
    ...(kept.page
      ? { page: { ...kept.page, ...(kept.page.title ? { title: clean(kept.page.title) } : {}) } }
      : {}),
    transcript: kept.transcript.map((line) => cleanLine(line, clean)),
    attempts: kept.attempts.map((attempt) => cleanDeep(attempt, clean)),
    earlier: kept.earlier.map((one) => ({ ...one, subject: clean(one.subject) })),
  }
}

/** The same for many texts: what has to be made ready is made once. */
export function redactor(redaction: Rules): (text: string) => string {
  return cleaner(redaction)
}

/** The text without what `redaction` names; each thing is replaced by a word that says what was there. */
export function redactText(text: string, redaction: Rules): string {
  return cleaner(redaction)(text)
}

/** What either takes out, and of a packet what the first leaves out. */
export function redactedByBoth(redaction: Redaction, { kinds, phrases, patterns }: RedactionRules) {
  return {
    ...redaction,
    kinds: [...new Set([...redaction.kinds, ...kinds])],
    phrases: [...new Set([...redaction.phrases, ...phrases])],
    patterns: [...new Set([...redaction.patterns, ...patterns])],
  }
}

type Clean = (text: string) => string

/** What a file is called may tell as much as words do. Its bytes are not looked into. */
function cleanLine(line: PacketLine, clean: Clean): PacketLine {
  const { text, attachments } = line
  const files = attachments?.map((file) => ({ ...file, name: clean(file.name) }))
  return { ...line, text: clean(text), ...(files ? { attachments: files } : {}) }
}

function cleaner({ kinds, phrases, patterns = [] }: Rules): Clean {
  const found = patterns.map(pattern)
  const own = phrases.map((phrase) => new RegExp(escaped(phrase), 'giu'))
  return (text) => {
    const withoutFound = found.reduce((rest, one) => without(rest, one.find(rest)), text)
    const withoutOwn = own.reduce((rest, phrase) => rest.replace(phrase, REMOVED), withoutFound)
    return ORDER.filter((kind) => kinds.includes(kind)).reduce(
      (rest, kind) => rest.replace(SHAPES[kind].shape, SHAPES[kind].name),
      withoutOwn,
    )
  }
}

const REMOVED = '[removed]'

function without(text: string, places: readonly [number, number][]): string {
  return places.reduceRight(
    (rest, [from, until]) => rest.slice(0, from) + REMOVED + rest.slice(until),
    text,
  )
}

/** The surer shapes first: a card's number could be taken for a telephone's. */
const ORDER: RedactKind[] = ['key', 'email', 'iban', 'card', 'phone']

const SHAPES: { [Kind in RedactKind]: { shape: RegExp; name: (found: string) => string } } = {
  email: {
    shape: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
    name: () => '[e-mail]',
  },
  card: {
    shape: /(?<![\d])\d(?:[ -]?\d){12,18}(?![\d])/g,
    name: (found) => (isCard(found) ? '[card]' : found),
  },
  iban: {
    shape: /(?<![\p{L}\d])[A-Za-z]{2}\d{2}(?:[ ]?[A-Za-z0-9]{2,4}){3,8}(?![\p{L}\d])/gu,
    name: (found) => redactedIban(found),
  },
  phone: {
    shape: /(?<![\p{L}\d.,-])(?:\+|00)?\(?\d(?:[ ()./-]{0,2}\d){6,14}(?![\d])/gu,
    name: (found) => (isPhone(found) ? '[phone]' : found),
  },
  key: {
    shape:
      /(?<![\p{L}\d])(?:(?:sk|pk|rk|ghp|gho|xox[abp]|AKIA|ASIA|whsec|glpat|eyJ)[A-Za-z0-9_.-]{12,400}|[A-Fa-f0-9]{32,128}|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?-----END [A-Z ]{0,30}PRIVATE KEY-----)/gu,
    name: () => '[key]',
  },
}

/** ISO/IEC 7812: the last digit checks the others. */
function isCard(found: string): boolean {
  const digits = found.replace(/\D/g, '')
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const weighed = at % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0 && !/^0+$/.test(digits)
}

/** The shape may have run on into the next words: the longest beginning that checks is it. */
function redactedIban(found: string): string {
  for (let end = found.length; end >= 15; end--) {
    if (/[A-Za-z0-9]/.test(found[end] ?? ' ')) continue
    if (isIban(found.slice(0, end))) return `[IBAN]${found.slice(end)}`
  }
  return found
}

/** ISO 13616: the rest after division by 97 is 1. */
function isIban(found: string): boolean {
  const letters = found.replace(/\s/g, '').toUpperCase()
  if (letters.length < 15 || letters.length > 34) return false
  let rest = 0
  for (const letter of letters.slice(4) + letters.slice(0, 4)) {
    const value = Number.parseInt(letter, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Seven digits may be an order's number: a telephone's is longer, or is written like one. */
function isPhone(found: string): boolean {
  const digits = found.replace(/\D/g, '').length
  if (/^\d{4}-\d{2}-\d{2}/.test(found)) return false
  return /^(\+|00|\()/.test(found) ? digits >= 7 : /[ ()./-]/.test(found) && digits >= 9
}

function leftOut(packet: Packet, { leaveOut }: Redacting): Packet {
  const gone = new Set<string>(leaveOut)
  const { page, device, customer, ...rest } = packet
  const { name, email, attributes, ...who } = customer
  return {
    ...rest,
    ...(page && !gone.has('page') ? { page } : {}),
    // Where they are and with what: whoever wanted the one kept back has not asked for the other.
    ...(device && !gone.has('page') ? { device } : {}),
    customer: {
      ...who,
      ...(name && !gone.has('name') ? { name } : {}),
      ...(email && !gone.has('email') ? { email } : {}),
      ...(attributes && !gone.has('attributes') ? { attributes } : {}),
    },
    transcript: gone.has('transcript') ? [] : withoutNames(packet.transcript, gone.has('name')),
    attempts: gone.has('attempts') ? [] : packet.attempts,
    earlier: gone.has('earlier') ? [] : packet.earlier,
  }
}

function withoutNames(lines: Packet['transcript'], hide: boolean): Packet['transcript'] {
  if (!hide) return lines
  return lines.map(({ name, ...line }) => (line.by === 'human' && name ? { ...line, name } : line))
}

/** The address a desk needs to reach the customer stays: whoever does not want it there leaves the field out. */
function cleanCustomer(customer: Packet['customer'], clean: Clean): Packet['customer'] {
  const { attributes } = customer
  return attributes ? { ...customer, attributes: cleanDeep(attributes, clean) } : customer
}

function cleanDeep<Value>(value: Value, clean: Clean): Value {
  if (typeof value === 'string') return clean(value) as Value
  if (Array.isArray(value)) return value.map((one) => cleanDeep(one, clean)) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, one]) => [name, cleanDeep(one, clean)])
  return Object.fromEntries(entries) as Value
}

function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
