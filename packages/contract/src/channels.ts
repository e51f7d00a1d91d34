// Channels outside our own pages, as operators connect them: an account of theirs where customers write.
import * as z from 'zod'
import { Channel } from './channel-facts.ts'
import { ConnectorField, VendorSignIn } from './connections.ts'
import { SecretRef } from './secret.ts'

export const ChannelConnection = z.strictObject({
  /** Begins with `ch_`, so that it is never the name of a ticket system's connection. */
  id: z.string().regex(/^ch_[a-z0-9_]{1,37}$/, 'must be ch_ and then small letters, digits and _'),
  kind: Channel.extract(['whatsapp', 'email']),
  /** What operators call it. */
  title: z.string().trim().min(1).max(80),
  enabled: z.boolean().default(true),
  /** What `settings` may hold is the channel's own; the server checks it on saving. */
  settings: z
    .record(
      z.string().max(60),
      z.union([SecretRef, z.string().max(10_000), z.number(), z.boolean()]),
    )
    .default({}),
  /** A proxy in the place of the vendor's API. */
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  /** The language of Baton's own sentences to whoever writes there. */
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/, 'must be a language tag such as en or pt-BR')
    .max(35)
    .default('en'),
  /** Who writes again sooner goes on in the conversation that was closed; later, a new one begins. */
  newAfterHours: z.number().int().min(0).max(8_760).default(72),
})
export type ChannelConnection = z.infer<typeof ChannelConnection>

/** What customers get who have left a page of ours before they were answered. */
export const MailWhenAway = z.strictObject({
  enabled: z.boolean().default(true),
  /** So long unseen, and the customer so long gone. */
  afterMinutes: z
    .number()
    .int('must be a whole number')
    .min(0, 'must be at least 0')
    .max(1_440, 'must be at most 1,440')
    .default(10),
  /** The e-mail channel it goes out by; the first that is switched on when left out. */
  connectionId: ChannelConnection.shape.id.optional(),
})

export type MailWhenAway = z.infer<typeof MailWhenAway>

/** The page on which a customer follows what becomes of their request, for whoever has the link. */
export const FollowPage = z.strictObject({
  enabled: z.boolean().default(true),
  days: z
    .number()
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(365, 'must be at most 365')
    .default(60),
  /** Links that are older open nothing any more. */
  notBefore: z.iso.datetime().optional(),
})

export type FollowPage = z.infer<typeof FollowPage>

export const ChannelSettings = z
  .strictObject({
    connections: z.array(ChannelConnection).max(30).default([]),
    whenAway: MailWhenAway.default(MailWhenAway.parse({})),
    follow: FollowPage.default(FollowPage.parse({})),
  })
  .superRefine(({ connections }, context) => {
    connections.forEach(({ id }, at) => {
      if (connections.findIndex((other) => other.id === id) < at)
        context.addIssue({
          ...{ code: 'custom', path: ['connections', at, 'id'] },
          message: `is there twice: ${id}`,
        })
    })
  })
export type ChannelSettings = z.infer<typeof ChannelSettings>

/** What can be connected, and what it asks for. */
export const ChannelInfo = z.object({
  kind: z.string(),
  title: z.string(),
  about: z.object({
    /** What customers can do there, and what not. */
    can: z.string(),
    /** What keeps a message from going out twice, and what risk remains. */
    once: z.string(),
    setUp: z.array(z.string()),
  }),
  fields: z.array(ConnectorField),
  signIn: VendorSignIn.nullable(),
})
export type ChannelInfo = z.infer<typeof ChannelInfo>
