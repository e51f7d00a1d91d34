// What our mails are called. A conversation has one name, derived from its id and a secret: it stands in the address that
// is answered to and in every Message-ID. Whoever bears it has been written to; nobody can guess one.
import { createHmac } from 'node:crypto'
import { isSame } from '../../signature.ts'
import { type EmailSettings, ownAddresses } from './settings.ts'

export type Names = {
  /** Of a conversation, the same for ever. */
  name(conversationId: string): string
  /** Of the mail that is sent with this key, the same for ever; it stands in Message-ID and in `x-baton-mail`. */
  mailId(key: string): string
  messageId(mailId: string): string
  replyTo(name: string): string
  /** Conversations that addresses or Message-IDs name; what is not ours finds none. */
  namesIn(recipients: string, ids: string): string[]
  /** Mails of ours that a text names, first to last. */
  mailIdsIn(text: string): string[]
  isOurs(mailId: string): boolean
}

const NAME = 20
const SHORT = 12
const ADDITION = /[+=-]([a-z2-7]{20})@/gi
const MAIL_ID = /([a-z2-7]{20})\.([a-z2-7]{12})\.([a-z2-7]{12})/gi

/** `secret` is the part of the webhook's address that cannot be guessed: it holds for as long as the connection does. */
export function namesFor(webhookUrl: string, settings: EmailSettings): Names {
  const secret = webhookUrl.split('/').at(-1)?.split('?')[0] ?? ''
  const signed = (purpose: string, words: string, letters: number) =>
    base32(createHmac('sha256', secret).update(`channel ${purpose} ${words}`).digest()).slice(
      0,
      letters,
    )
  const name = (conversationId: string) => signed('name', conversationId, NAME)
  const proof = (of: string, act: string) => signed('mail', `${of} ${act}`, SHORT)
  const mailbox = settings.mailbox || settings.from
  const [local = '', domain = ''] = mailbox.split('@')

  return {
    name,
    mailId(key) {
      const of = name(key.split(' ')[0] ?? '')
      const act = signed('act', key, SHORT)
      return `${of}.${act}.${proof(of, act)}`
    },
    messageId: (mailId) => `<${mailId}@${settings.from.split('@').at(-1)}>`,
    replyTo(of) {
      const named = `${local}${settings.separator}${of}`
      // Longer ones are refused by mail servers (RFC 5321).
      const isPlain = settings.separator === 'none' || named.length > 64
      return isPlain ? mailbox : `${named}@${domain}`
    },
    namesIn(recipients, ids) {
      const ofOurs = recipients
        .toLowerCase()
        .split(/[\s,;<>]+/)
        .filter((one) => ownAddresses(settings).some((own) => isAddedTo(one, own)))
      const inAddresses = ofOurs.flatMap((one) => [...one.matchAll(ADDITION)].map(([, of]) => of))
      const inIds = [...ids.toLowerCase().matchAll(MAIL_ID)]
        .filter(([, of = '', act = '', mac = '']) => isSame(mac, proof(of, act)))
        .map(([, of]) => of)
      // The last one that is ours is what was answered.
      return [...new Set([...inAddresses, ...inIds.reverse()])].filter((of) => of !== undefined)
    },
    mailIdsIn: (text) =>
      [...text.toLowerCase().matchAll(MAIL_ID)]
        .filter(([, of = '', act = '', mac = '']) => isSame(mac, proof(of, act)))
        .map(([whole]) => whole),
    isOurs(mailId) {
      const [of = '', act = '', mac = ''] = mailId.trim().toLowerCase().split('.')
      return isSame(mac, proof(of, act))
    },
  }
}

function isAddedTo(address: string, own: string): boolean {
  const [local = '', domain = ''] = own.split('@')
  return address.startsWith(local) && address.endsWith(`@${domain}`)
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** Servers may change the case of an address, so one case has to do. */
function base32(bytes: Uint8Array): string {
  return [...bytes].map((byte) => ALPHABET.charAt(byte % 32)).join('')
}
