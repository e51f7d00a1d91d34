// Channels outside our own pages, as operators connect them: an account of theirs where customers write.
import * as z from 'zod'
import { Channel } from './channel-facts.ts'
import { ConnectorField } from './connections.ts'
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

export const ChannelSettings = z
  .strictObject({ connections: z.array(ChannelConnection).max(30).default([]) })
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
})
export type ChannelInfo = z.infer<typeof ChannelInfo>
