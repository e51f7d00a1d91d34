// How teammates sign in: with a password, at a provider of their own, or both.
import * as z from 'zod'
import { Role } from './rights.ts'
import { SecretRef } from './secret.ts'

const Domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a domain, such as example.com')

export const SecuritySettings = z.strictObject({
  passwordSignIn: z.boolean().default(true),
  oidc: z
    .strictObject({
      /** What the button says: “Sign in with …”. */
      name: z.string().trim().min(1, 'must not be empty').max(40),
      issuer: z
        .url({
          protocol: /^https?$/,
          error: 'must be an address, such as https://login.example.com',
        })
        .max(500)
        .transform((url) => url.replace(/\/$/, '')),
      clientId: z.string().trim().min(1, 'must not be empty').max(300),
      /** Null for a client without one. */
      clientSecret: SecretRef.nullable().default(null),
      /** Whose addresses may come in; and who has none here yet becomes a teammate. Empty: only who is one, or invited. */
      domains: z.array(Domain).max(50).default([]),
      role: Role.exclude(['owner', 'admin']).default('agent'),
    })
    .nullable()
    .default(null),
})
export type SecuritySettings = z.infer<typeof SecuritySettings>
