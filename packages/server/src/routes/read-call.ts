// Reads a call as its line of the contract describes it: who calls, what is named, what is sent.
import type { Endpoint } from '@baton/contract'
import type { Context } from 'hono'
import type * as z from 'zod'
import { parseStorable } from '../store/storable.ts'
import { addHeader } from './answer-headers.ts'
import { goingAway } from './going-away.ts'
import { inTime } from './in-time.ts'
import { Rejection } from './problem.ts'
import type { Asked, Authenticate, CallerOf } from './route.ts'

export async function askedOf<E extends Endpoint>(
  context: Context,
  endpoint: E,
  authenticate: Authenticate,
): Promise<Asked<E>> {
  const asked = await callerOf(context, endpoint, authenticate)
  const body = endpoint.body ? bodyOf(endpoint, await jsonOf(context)) : undefined
  return { ...asked, body } as Asked<E>
}

/** Everything but the body. */
export async function callerOf<E extends Endpoint>(
  context: Context,
  endpoint: E,
  authenticate: Authenticate,
): Promise<Omit<Asked<E>, 'body'>> {
  sayIfGoingAway(context, endpoint)
  const params = check(endpoint.params, context.req.param(), 'path')
  const { conversationId } = (params ?? {}) as { conversationId?: string }
  const caller = (await authenticate(context, endpoint.access, conversationId)) as CallerOf<E>
  const query = check(endpoint.query, context.req.query(), 'query')
  const { headers } = context.req.raw
  const stream = endpoint.takesFile ? context.req.raw.body : null
  const said = { headers, answerHeaders: answerHeaders(context), stream }
  return { params, query, caller, ...said } as Omit<Asked<E>, 'body'>
}

export async function jsonOf(context: Context): Promise<unknown> {
  const text = await inTime(context.req.text())
  if (text === '') return {}
  try {
    return parseStorable(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable'
    throw new Rejection('not-json', `The body must be JSON: ${why}`)
  }
}

export function bodyOf({ body }: Endpoint, json: unknown): unknown {
  return check(body, json, 'body')
}

/** Before anything else, so that whoever is refused reads it, too. */
function sayIfGoingAway(context: Context, { deprecated }: Endpoint): void {
  if (!deprecated) return
  const headers = goingAway(deprecated, context.req.param())
  for (const name in headers) addHeader(context, name, headers[name] ?? '')
}

/** Go straight to the response that is being made, so that a refusal carries them, too. */
function answerHeaders(context: Context): Pick<Headers, 'set'> {
  return { set: (name, value) => addHeader(context, name, value) }
}

function check(schema: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (!schema) return {}
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }) => ({
    field: path.length > 0 ? path.join('.') : where,
    message,
  }))
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join('; ')
  throw new Rejection('invalid', `The ${where} is not as expected. ${detail}`, errors)
}
