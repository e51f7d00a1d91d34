// HTTP with JSON, for connectors: one place for timeouts, error bodies, refused tokens and the question "try again?".
import type * as z from 'zod'
import { DeliveryError } from './errors.ts'

export type Call = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON; an object of forms as `form`, bytes as `raw`. */
  body?: unknown
  form?: Record<string, string>
  raw?: { bytes: Uint8Array; contentType: string }
  headers?: Record<string, string>
  /** Statuses that are an answer here and no failure, such as 301 where things are merged. */
  expects?: readonly number[]
}

export type JsonApi = {
  /** Throws a `DeliveryError` for every answer but a good one. */
  call<Schema extends z.ZodType>(
    path: string,
    answer: Schema,
    call?: Call,
  ): Promise<z.output<Schema>>
  /** The same, with status and headers; `null` instead of a body that is empty. */
  ask(path: string, call?: Call): Promise<Answer>
  /** Null when there is no such thing (404). */
  find<Schema extends z.ZodType>(path: string, answer: Schema): Promise<z.output<Schema> | null>
}

export type Answer = { status: number; headers: Headers; body: unknown }

type Options = {
  name: string
  baseUrl: string
  fetch: typeof fetch
  headers?: Record<string, string>
  /** Asked before each call; once more, with the one that was refused, after a 401. */
  token?: (refused?: string) => Promise<string>
  /** What stands before the token; `Bearer` without it. */
  tokenKind?: string
  /** What the vendor's error body says, in words. */
  problemIn?: (body: unknown) => string | undefined
  /** Seconds to wait that the vendor tells otherwise than by `retry-after`. */
  waitIn?: (answer: Answer) => number | undefined
}

const TIMEOUT_MS = 15_000

export function jsonApi(options: Options): JsonApi {
  const { name, baseUrl, fetch, headers, token, tokenKind = 'Bearer', problemIn, waitIn } = options

  async function ask(path: string, call: Call = {}): Promise<Answer> {
    const known = await token?.()
    const answer = await send(path, call, known)
    if (answer.status !== 401 || known === undefined) return checked(path, call, answer)
    const fresh = await token?.(known)
    // Some answer 401 for ever: then it is not the token.
    return checked(path, call, fresh === known ? answer : await send(path, call, fresh))
  }

  async function send(path: string, call: Call, known: string | undefined): Promise<Answer> {
    const { method = 'GET' } = call
    const proof = known === undefined ? {} : { authorization: `${tokenKind} ${known}` }
    const changes = method !== 'GET'
    try {
      const response = await fetch(`${baseUrl}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          ...typeOf(call),
          ...headers,
          ...proof,
          ...call.headers,
        },
        ...bodyOf(call),
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      const text = await response.text()
      const body = text === '' ? null : parsed(text)
      return { status: response.status, headers: response.headers, body }
    } catch (cause) {
      if (cause instanceof DeliveryError) throw cause
      throw new DeliveryError(`${name} cannot be reached: ${wordsOf(cause)}`, {
        // What the operator has to allow or correct does not become right by waiting.
        retry: !(cause instanceof Error && cause.name === 'Forbidden'),
        unknown: changes,
        cause,
      })
    }
  }

  function checked(path: string, { method = 'GET', expects = [] }: Call, answer: Answer): Answer {
    const { status, body } = answer
    if ((status >= 200 && status < 300) || expects.includes(status)) return answer
    const told = waitIn?.(answer)
    const wait = told ?? waitOf(answer.headers)
    const said = problemIn?.(body) ?? excerpt(body)
    throw new DeliveryError(
      `${name} answered ${status} to ${method} ${path.split('?')[0]}${said ? `: ${said}` : ''}${remedyOf(status)}`,
      {
        // Who tells us to wait wants to be asked again, whatever the number.
        retry: told !== undefined || [408, 425, 429].includes(status) || status >= 500,
        unknown: method !== 'GET' && status >= 500,
        retryAfterSeconds: wait,
        status,
      },
    )
  }

  return {
    ask,
    async call(path, answer, call) {
      const { body } = await ask(path, call)
      return understood(name, answer, body, call?.method !== undefined && call.method !== 'GET')
    },
    async find(path, answer) {
      try {
        return understood(name, answer, (await ask(path)).body, false)
      } catch (error) {
        if (error instanceof DeliveryError && error.status === 404) return null
        throw error
      }
    },
  }
}

function understood<Schema extends z.ZodType>(
  name: string,
  answer: Schema,
  body: unknown,
  changes: boolean,
): z.output<Schema> {
  const read = answer.safeParse(body)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new DeliveryError(
    `${name} answered something we do not understand (${issue?.path.join('.') || 'body'}: ${issue?.message ?? ''}).`,
    { retry: true, unknown: changes },
  )
}

function typeOf({ body, form, raw }: Call): Record<string, string> {
  if (raw) return { 'content-type': raw.contentType }
  if (form) return { 'content-type': 'application/x-www-form-urlencoded' }
  return body === undefined ? {} : { 'content-type': 'application/json' }
}

function bodyOf({ body, form, raw }: Call): { body?: BodyInit } {
  if (raw) return { body: raw.bytes as BodyInit }
  if (form) return { body: new URLSearchParams(form).toString() }
  return body === undefined ? {} : { body: JSON.stringify(body) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const LONGEST_WAIT_SECONDS = 3_600

/** Seconds, or a date. */
export function waitOf(headers: Headers): number | undefined {
  const said = headers.get('retry-after')
  if (!said) return undefined
  const until = Date.parse(said) - Date.parse(headers.get('date') ?? '')
  const seconds = /^\d+(\.\d+)?$/.test(said) ? Number(said) : until / 1_000
  return seconds > 0 ? Math.min(Math.ceil(seconds), LONGEST_WAIT_SECONDS) : undefined
}

function remedyOf(status: number): string {
  if (status === 401) return '. Check the credentials, or connect again.'
  if (status === 403) return '. The account that was connected lacks a right.'
  return ''
}

/** Enough to act on. */
function excerpt(body: unknown): string {
  const text = typeof body === 'string' ? body : body === null ? '' : JSON.stringify(body)
  return text.replace(/\s+/g, ' ').slice(0, 200)
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
