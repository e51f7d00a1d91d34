// How the API says no: RFC 9457 problem details with a code that never changes its meaning.
import * as z from 'zod'

export const ProblemCode = z.enum([
  'invalid',
  'not-json',
  'too-large',
  'unauthenticated',
  'forbidden',
  'not-found',
  'method-not-allowed',
  /** Who they say they are is not proved: forged, expired, or signed with another secret. */
  'identity-invalid',
  /** Only customers who are signed in may write here. */
  'identity-required',
  /** The page the request comes from is not on the workspace's list. */
  'origin-not-allowed',
  'conversation-closed',
  /** The conversation belongs to another signed-in customer. */
  'another-customer',
  'not-rateable',
  'no-escalation',
  /** There is no other answer to be had in the place of this one. */
  'cannot-regenerate',
  'too-many-tags',
  /** These words cannot go on in a conversation of their own. */
  'cannot-split',
  /** Not into that conversation, or not as it is now. */
  'cannot-merge',
  /** The two conversations are of two customers: to be confirmed first. */
  'other-customers',
  'mail-not-configured',
  'held-by-another',
  'held-by-a-human',
  /** A teammate has answered since this reply was begun. */
  'answered-meanwhile',
  'idempotency-key-used',
  'source-exists',
  'changed-meanwhile',
  /** None of the versions in `if-match` is the one there is. */
  'precondition-failed',
  'last-owner',
  'passwords-off',
  'quota-reached',
  'sign-up-closed',
  'too-many-requests',
  'unavailable',
  'fault',
])
export type ProblemCode = z.infer<typeof ProblemCode>

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: ProblemCode,
  requestId: z.string(),
  /** One entry for each field that is wrong: where it is, and what would be right. */
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  /** What there is now of that which was to be changed. */
  version: z.number().int().optional(),
})
export type Problem = z.infer<typeof Problem>
