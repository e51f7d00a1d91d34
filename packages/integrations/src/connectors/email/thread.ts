// Which ticket a mail belongs to. Everything is derived from the key of the act and signed, so that nothing has to be
// remembered: the same act has the same Message-ID for ever, and nobody can name a ticket they were not told of.
import { createHmac } from 'node:crypto'
import { isSame } from '../../signature.ts'

export type Thread = {
  ticketId(key: string): string
  /** The identity of one of our mails, the same for the same key; it stands in Message-ID and in `x-baton-mail`. */
  mailId(ticketId: string, key: string, kind: MailKind): string
  /** What is added to our mailbox so that an answer names its ticket. */
  addition(ticketId: string, kind: MailKind): string
  tag(ticketId: string, kind: MailKind): string
  /** The ticket that a mail names, by the best evidence it has; null when it names none of ours. */
  named(traces: Traces): Named | null
}

/** An answer to a note stays among teammates, as the note did. */
export type MailKind = 'conversation' | 'note'

export type Traces = {
  /** Addresses it was sent to, of the envelope and of the headers. */
  recipients: string
  inReplyTo: string
  references: string
  subject: string
}

export type Named = { ticketId: string; kind: MailKind; by: 'address' | 'references' | 'subject' }

const ID_LETTERS = 12
const MAC_LETTERS = 12
const LETTER = { conversation: 'a', note: 'n' } as const
const ADDITION = /[+=-]([a-z2-7]{12})([an])([a-z2-7]{12})@/gi
const MAIL_ID = /<?([a-z2-7]{12})\.([a-z2-7]{12})\.([an])\.([a-z2-7]{12})@/gi
const TAG = /\[#([a-z2-7]{12})( internal)?\]/i

/**
 * `secret` is the part of the webhook's address that cannot be guessed: who knows it may speak for this mailbox anyway.
 * It holds for as long as the connection does, so old threads stay good when passwords change.
 */
export function threadsOf(webhookUrl: string): Thread {
  const secret = webhookUrl.split('/').at(-1) ?? ''
  const signed = (purpose: string, words: string, letters: number) =>
    base32(createHmac('sha256', secret).update(`mail ${purpose} ${words}`).digest()).slice(
      0,
      letters,
    )
  const macOfMail = (ticketId: string, act: string, letter: string) =>
    signed('mail', `${ticketId} ${act} ${letter}`, MAC_LETTERS)
  const macOfAddition = (ticketId: string, letter: string) =>
    signed('address', `${ticketId} ${letter}`, MAC_LETTERS)

  function inAddress(recipients: string): Named | null {
    for (const [, id = '', letter = '', mac = ''] of recipients.toLowerCase().matchAll(ADDITION))
      if (isSame(mac, macOfAddition(id, letter)))
        return { ticketId: id, kind: kindOf(letter), by: 'address' }
    return null
  }

  function inIds(ids: string): Named | null {
    // The last one that is ours is what was answered.
    const found = [...ids.toLowerCase().matchAll(MAIL_ID)].reverse()
    for (const [, id = '', act = '', letter = '', mac = ''] of found)
      if (isSame(mac, macOfMail(id, act, letter)))
        return { ticketId: id, kind: kindOf(letter), by: 'references' }
    return null
  }

  return {
    ticketId: (key) => signed('ticket', key, ID_LETTERS),
    mailId(ticketId, key, kind) {
      const act = signed('act', key, ID_LETTERS)
      return `${ticketId}.${act}.${LETTER[kind]}.${macOfMail(ticketId, act, LETTER[kind])}`
    },
    addition: (ticketId, kind) =>
      `${ticketId}${LETTER[kind]}${macOfAddition(ticketId, LETTER[kind])}`,
    tag: (ticketId, kind) => `[#${ticketId}${kind === 'note' ? ' internal' : ''}]`,
    named({ recipients, inReplyTo, references, subject }) {
      const answered = inIds(inReplyTo)
      const found = inAddress(recipients) ?? answered ?? inIds(references) ?? inSubject(subject)
      if (!found) return null
      // Wherever it went: the answer to a note is none for the customer.
      const isNote = found.kind === 'note' || answered?.kind === 'note'
      return { ...found, kind: isNote ? 'note' : 'conversation' }
    },
  }
}

/** Its letters are signed themselves: they come from the key and a secret. */
function inSubject(subject: string): Named | null {
  const [, id, internal] = TAG.exec(subject) ?? []
  if (!id) return null
  return {
    ticketId: id.toLowerCase(),
    kind: internal ? 'note' : 'conversation',
    by: 'subject',
  }
}

function kindOf(letter: string): MailKind {
  return letter === LETTER.note ? 'note' : 'conversation'
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** Servers may change the case of an address, so one case has to do. */
function base32(bytes: Uint8Array): string {
  return [...bytes].map((byte) => ALPHABET.charAt(byte % 32)).join('')
}
