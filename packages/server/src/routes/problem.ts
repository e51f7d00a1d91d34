// How a "no" is told: RFC 9457, with a code that stays the same and words that may improve.
import type { Problem, ProblemCode } from '@baton/contract'
import { Refusal } from '@baton/core'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isUnreachable } from '../store/unreachable.ts'

/** The caller sent something wrong or may not do this. Thrown at the edge only: the domain has its `Refusal`. */
export class Rejection extends Error {
  override readonly name = 'Rejection'
  readonly code: ProblemCode
  readonly errors: Problem['errors']
  /** Of what was to be changed, as it is now. */
  readonly version: number | undefined

  constructor(code: ProblemCode, detail: string, errors?: Problem['errors'], version?: number) {
    super(detail)
    this.code = code
    this.errors = errors
    this.version = version
  }
}

export function problemResponse(context: Context, error: unknown, requestId: string): Response {
  const { code, detail, errors, version } = explain(error)
  const { status, title } = KINDS[code]
  const problem: Problem = {
    type: `https://baton.invalid/problems/${code}`,
    title,
    status,
    detail,
    code,
    requestId,
    ...(errors ? { errors } : {}),
    ...(version === undefined ? {} : { version }),
  }
  return context.body(JSON.stringify(problem), status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
  })
}

/** Whether it is our own fault, which has to be logged, and not the caller's. */
export function isFault(error: unknown): boolean {
  return explain(error).code === 'fault'
}

function explain(error: unknown): {
  code: ProblemCode
  detail: string
  errors?: Problem['errors']
  version?: number | undefined
} {
  if (error instanceof Rejection) {
    const { code, message, errors, version } = error
    return { code, detail: message, errors, version }
  }
  if (error instanceof Refusal) return { code: error.code, detail: error.message }
  if (isUnreachable(error))
    return {
      code: 'unavailable',
      detail: 'The database cannot be reached just now. Please try again.',
    }
  return { code: 'fault', detail: 'Something went wrong on our side. Nothing was changed.' }
}

const KINDS: Record<ProblemCode, { status: number; title: string }> = {
  invalid: { status: 400, title: 'Not as the contract says' },
  'not-json': { status: 400, title: 'Not JSON' },
  'too-large': { status: 413, title: 'Too large' },
  unauthenticated: { status: 401, title: 'Not signed in' },
  forbidden: { status: 403, title: 'Not yours' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'identity-invalid': { status: 401, title: 'Identity not proved' },
  'identity-required': { status: 401, title: 'Only for those who are signed in' },
  'origin-not-allowed': { status: 403, title: 'Page not allowed' },
  'conversation-closed': { status: 409, title: 'Conversation closed' },
  'another-customer': { status: 409, title: 'Another customer’s' },
  'not-rateable': { status: 409, title: 'Cannot be rated now' },
  'no-escalation': { status: 409, title: 'Nobody has been asked for' },
  'cannot-regenerate': { status: 409, title: 'No other answer to be had' },
  'too-many-tags': { status: 409, title: 'Too many tags' },
  'cannot-split': { status: 409, title: 'Cannot go on by itself' },
  'cannot-merge': { status: 409, title: 'Cannot be merged' },
  'other-customers': { status: 409, title: 'Two customers' },
  'mail-not-configured': { status: 409, title: 'Mail is not set up' },
  'held-by-another': { status: 409, title: 'Somebody else has it' },
  'held-by-a-human': { status: 409, title: 'A person has taken over' },
  'answered-meanwhile': { status: 409, title: 'Answered meanwhile' },
  'idempotency-key-used': { status: 409, title: 'Idempotency key used before' },
  'source-exists': { status: 409, title: 'There is such a source' },
  'quota-reached': { status: 409, title: 'No room for more files' },
  'passwords-off': { status: 403, title: 'Passwords are turned off' },
  'last-owner': { status: 409, title: 'The last owner' },
  'changed-meanwhile': { status: 409, title: 'Changed by somebody else meanwhile' },
  'precondition-failed': { status: 412, title: 'Not the version there is' },
  'sign-up-closed': { status: 403, title: 'Sign-up is closed' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'Not available just now' },
  fault: { status: 500, title: 'Our fault' },
}
