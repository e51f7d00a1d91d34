// Where escalations go: connections to ticket systems, and the actions that choose among them. Baton's own desk has every
// escalation in any case, so an empty document loses nothing.
import * as z from 'zod'
import { Channel } from './channel-facts.ts'
import { SecretRef } from './secret.ts'

const Id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be small letters, digits and _, a letter first')

/** Of an escalation action. */
export const ActionId = Id

export const RedactKind = z.enum(['email', 'phone', 'card', 'iban', 'key'])
export type RedactKind = z.infer<typeof RedactKind>

/** What is taken out of texts. */
export const RedactionRules = z.strictObject({
  kinds: z.array(RedactKind).max(5).default([]),
  /** Words and phrases of the operator's own, found in any case. */
  phrases: z.array(z.string().trim().min(2).max(200)).max(100).default([]),
  /** Such as `ORD-\d{6}`: regular expressions without what could take long; the server checks them on saving. */
  patterns: z.array(z.string().trim().min(1).max(200)).max(30).default([]),
})
export type RedactionRules = z.infer<typeof RedactionRules>

/** What is taken out of a packet before it leaves. */
export const Redaction = RedactionRules.extend({
  /** Fields of the packet that do not travel at all. */
  leaveOut: z
    .array(z.enum(['transcript', 'page', 'attributes', 'attempts', 'earlier', 'name', 'email']))
    .max(7)
    .default([]),
})
export type Redaction = z.infer<typeof Redaction>

/** Baton's own word on why a connection is off; it goes when somebody switches it on again. */
export const SwitchedOff = z.strictObject({
  at: z.iso.datetime(),
  /** `gone`: the receiver wants no more. `failing`: nothing has gone through for days. */
  reason: z.enum(['gone', 'failing']),
  /** Since when nothing has gone through. */
  since: z.iso.datetime(),
  /** What was said last over there. */
  problem: z.string().max(1_000),
})
export type SwitchedOff = z.infer<typeof SwitchedOff>

/** A ticket system with credentials. What `settings` may hold is the connector's own; the server checks it on saving. */
export const Connection = z.strictObject({
  id: Id,
  /** A connector's name, such as `zendesk`. */
  connector: z.string().min(1).max(40),
  /** What operators call it. */
  title: z.string().trim().min(1).max(80),
  enabled: z.boolean().default(true),
  settings: z
    .record(
      z.string().max(60),
      z.union([SecretRef, z.string().max(10_000), z.number(), z.boolean()]),
    )
    .default({}),
  /** A sandbox or a proxy in the place of the vendor's API. */
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  redaction: Redaction.default({ kinds: [], phrases: [], patterns: [], leaveOut: [] }),
  switchedOff: SwitchedOff.optional(),
})
export type Connection = z.infer<typeof Connection>

export const EscalationAction = z.strictObject({
  id: ActionId,
  name: z.string().trim().min(1).max(80),
  enabled: z.boolean().default(true),
  /** In plain words, for the model: when a conversation belongs here. Without it the model is not told of the action. */
  whenToUse: z.string().trim().max(1_000).default(''),
  /** Empty: any. */
  channels: z.array(Channel).max(10).default([]),
  /** The reasons it is for, by their triggers, or by one kind of them: `sensitive-topic:security`. Empty: any. */
  reasons: z.array(z.string().max(100)).max(50).default([]),
  /** Connections in the order in which they are tried. */
  destinations: z.array(Id).max(10).default([]),
  /** How long one may fail before the next is tried. */
  patienceSeconds: z.number().int().min(10).max(86_400).default(120),
  /** By language (`en`, `de`); what the customer is told in place of Baton's own sentence. */
  handoffMessage: z
    .record(z.string().regex(/^[a-z]{2,3}$/), z.string().trim().max(500))
    .default({}),
  /** By connection: the desk's own fields, and what goes there; `{{customer.email}}` and the like are filled in. */
  fields: z.record(Id, z.record(z.string().max(100), z.string().max(1_000))).default({}),
})
export type EscalationAction = z.infer<typeof EscalationAction>

export const DestinationSettings = z
  .strictObject({
    connections: z.array(Connection.overwrite(withoutOldWord)).max(30).default([]),
    /** The first that fits is taken. */
    actions: z.array(EscalationAction).max(30).default([]),
  })
  .superRefine(({ connections, actions }, context) => {
    const known = new Set(connections.map(({ id }) => id))
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    connections.forEach(({ id }, at) => {
      if (connections.findIndex((other) => other.id === id) < at)
        complain(['connections', at, 'id'], `is there twice: ${id}`)
    })
    actions.forEach(({ id, destinations }, at) => {
      if (actions.findIndex((other) => other.id === id) < at)
        complain(['actions', at, 'id'], `is there twice: ${id}`)
      destinations.forEach((destination, nth) => {
        if (!known.has(destination))
          complain(
            ['actions', at, 'destinations', nth],
            `names no connection: ${destination}. Connect it first, or take it out.`,
          )
      })
    })
  })
export type DestinationSettings = z.infer<typeof DestinationSettings>

/** Whoever switches it off by hand later did it themselves. */
function withoutOldWord(connection: Connection): Connection {
  if (!connection.enabled || connection.switchedOff === undefined) return connection
  const { switchedOff: _, ...on } = connection
  return on
}
