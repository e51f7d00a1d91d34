// Ticket systems as operators see them: what can be connected, how a connection fares, and what was tried there.
import * as z from 'zod'
import { Human } from './conversation.ts'
import { Packet } from './packet.ts'

/** Only asked for while another setting has one of these values. */
const When = z.object({ setting: z.string(), is: z.array(z.string()) })

/** One setting of a connector, as a form draws it. */
export const ConnectorField = z.object({
  name: z.string(),
  kind: z.enum(['text', 'number', 'boolean', 'choice', 'secret']),
  label: z.string(),
  /** Where to find it, or what it means. */
  help: z.string(),
  required: z.boolean(),
  default: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  /** Empty but for a choice. */
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
  placeholder: z.string(),
  when: When.nullable(),
  /** Has several lines, such as a key in PEM. */
  lines: z.boolean(),
})
export type ConnectorField = z.infer<typeof ConnectorField>

/** The vendor's own sign-in, and where it leads back to. Without an origin where Baton does not know its own. */
export const VendorSignIn = z.object({ redirectUrl: z.string(), when: When.nullable() })

export const ConnectorInfo = z.object({
  name: z.string(),
  title: z.string(),
  about: z.object({
    /** What keeps one escalation from opening two tickets there, and what risk remains. */
    once: z.string(),
    /** How a person's words come back. */
    back: z.string(),
    setUp: z.array(z.string()),
  }),
  fields: z.array(ConnectorField),
  signIn: VendorSignIn.nullable(),
})
export type ConnectorInfo = z.infer<typeof ConnectorInfo>

export const ConnectionState = z.object({
  connectionId: z.string(),
  /** Without an origin where Baton does not know its own. */
  webhookUrl: z.string(),
  signedIn: z.boolean(),
  succeededAt: z.iso.datetime().nullable(),
  failedAt: z.iso.datetime().nullable(),
  /** What went wrong last, if nothing has gone well since. */
  problem: z.string().nullable(),
  /** It failed several times in a row, and is left alone until then. */
  restsUntil: z.iso.datetime().nullable(),
  /** How much was given up there and waits for somebody to act. */
  givenUp: z.number().int(),
})
export type ConnectionState = z.infer<typeof ConnectionState>

export const ConnectionTest = z.object({
  ok: z.boolean(),
  /** Who Baton is over there, or what is wrong and how to mend it. */
  said: z.string(),
  /** Every request that was made, in order. */
  tried: z.array(
    z.object({
      method: z.string(),
      /** Without its query, which may hold a secret. */
      url: z.string(),
      /** Null when nothing came back. */
      status: z.number().int().nullable(),
      tookMs: z.number().int(),
    }),
  ),
})
export type ConnectionTest = z.infer<typeof ConnectionTest>

export const Delivery = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  conversationId: z.string(),
  effectId: z.string(),
  /** What was tried, such as `ticket.open`. */
  act: z.string(),
  attempt: z.number().int(),
  tookMs: z.number().int(),
  /** Null when it was done. */
  problem: z.string().nullable(),
})
export type Delivery = z.infer<typeof Delivery>

/** Something that was tried in vain until Baton stopped trying. */
export const GivenUp = z.object({
  effectId: z.string(),
  conversationId: z.string(),
  act: z.string(),
  attempt: z.number().int(),
  problem: z.string(),
  at: z.iso.datetime(),
  /** Who had it tried once more before, in vain. */
  retriedBy: Human.nullable(),
  retriedAt: z.iso.datetime().nullable(),
})
export type GivenUp = z.infer<typeof GivenUp>

export const DeliveryPreview = z.object({
  /** What is said here comes from a made-up conversation. */
  madeUp: z.boolean(),
  packet: Packet,
  /** The story as a desk without formatting shows it. */
  text: z.string(),
  /** The desk's own fields, filled in. */
  fields: z.record(z.string(), z.string()),
  /** What the ticket system would be sent, credentials left out; null where that cannot be told beforehand. */
  request: z.object({ method: z.string(), url: z.string(), body: z.string() }).nullable(),
})
export type DeliveryPreview = z.infer<typeof DeliveryPreview>
