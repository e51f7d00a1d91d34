// Who customers are, and how much of us they may have: what operators decide, and what an application signs.
import * as z from 'zod'
import { Attributes } from './conversation.ts'
import { SecretRef } from './secret.ts'

export const IDENTITY_AUDIENCE = 'baton:identity'
/** How long a signed token may be valid, and how far two clocks may be apart. */
export const MAX_IDENTITY_SECONDS = 3_600
export const IDENTITY_LEEWAY_SECONDS = 60

const Name = z.string().trim().min(1).max(200)

/** The `sub` of a token, or what a hash is made of. */
const UserId = z.string().min(1, 'must not be empty').max(200, 'must be at most 200 characters')

/** What a signed token says of a customer, besides who it is for and how long it is valid. */
export const IdentityClaims = z.object({
  sub: UserId,
  // Many libraries write what they do not know as null.
  email: z.email().max(320).nullish(),
  name: Name.nullish(),
  attributes: Attributes.nullish(),
})
export type IdentityClaims = z.infer<typeof IdentityClaims>

/** How an application proves who its customer is. */
export const IdentityProof = z.union(
  [
    z.strictObject({
      token: z
        .string()
        .min(1)
        .max(8_192, 'must be at most 8,192 characters')
        .describe('A JWT, HS256, signed by your server with an identity secret; see docs/identity'),
    }),
    z.strictObject({
      userId: UserId.describe('Of your customer, as your application knows them'),
      userHash: z
        .string()
        .max(200)
        .describe('HMAC-SHA-256 of userId with an identity secret, in hexadecimal'),
      name: Name.optional().describe('Not covered by the hash, hence shown as not verified'),
      email: z.email().max(320).optional().describe('Not covered by the hash'),
      attributes: Attributes.optional().describe('Not covered by the hash'),
    }),
  ],
  { error: 'must be {"token"} or {"userId", "userHash"}' },
)
export type IdentityProof = z.infer<typeof IdentityProof>

const Kid = z
  .string()
  .regex(/^[\w.-]{1,64}$/, 'must be 1 to 64 letters, digits or any of . _ -')
  .describe('What tokens name as `kid` in their header')

const Origin = z
  .string()
  .regex(
    /^https?:\/\/[^/\s]+$/,
    'must be an origin without a path, such as https://shop.example.com or https://*.example.com',
  )

const perMinute = (usual: number, most = 1_000_000) =>
  z
    .number()
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(most, `must be at most ${most}`)
    .default(usual)

/** Per minute, in each process. A minute's worth may come at once. */
export const Limits = z.strictObject({
  messagesOfCustomer: perMinute(60),
  messagesFromAddress: perMinute(240),
  messages: perMinute(60_000),
  conversationsOfCustomer: perMinute(10),
  conversationsFromAddress: perMinute(60),
  conversations: perMinute(20_000),
})
export type Limits = z.infer<typeof Limits>

export const IdentitySettings = z.strictObject({
  /** Several, so that one can be replaced while the other is still in use. */
  secrets: z
    .array(z.strictObject({ id: Kid, secret: SecretRef, at: z.iso.datetime().optional() }))
    .max(5, 'must be at most 5; end one that is not used any more')
    .refine((secrets) => new Set(secrets.map(({ id }) => id)).size === secrets.length, {
      error: 'must not have two of one id',
    })
    .default([]),
  /** Pages that may talk to us; empty: any. */
  allowedOrigins: z.array(Origin).max(100, 'must be at most 100').default([]),
  /** Whether only customers whom an application has signed may begin a conversation. */
  requireVerified: z.boolean().default(false),
  /** How long a closed conversation can be opened again; later words begin a new one. */
  reopenDays: z
    .number()
    .int('must be a whole number')
    .min(0, 'must be at least 0')
    .max(365, 'must be at most 365')
    .default(30),
  limits: Limits.default(Limits.parse({})),
})
export type IdentitySettings = z.infer<typeof IdentitySettings>
