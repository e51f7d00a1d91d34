// Turns whatever a provider's adapter throws into a failure with a code. Goes by what errors look like, not by their
// classes: those live in packages that are loaded only when needed. What was thrown is not kept: it holds the whole prompt,
// and must not reach a log.
import type { ChosenModel } from '@baton/contract'
import { failureInWords } from '../failure-in-words.ts'
import { failureOfStatus, ModelFailure, retryAfter } from './model-failure.ts'

/** An HTTP exchange that failed, as the adapters report it. */
type CallError = Error & {
  statusCode?: number
  responseHeaders?: Record<string, string>
  responseBody?: string
}

export function translated(error: unknown, settings: ChosenModel, said: boolean): ModelFailure {
  if (error instanceof ModelFailure) return error
  if (isCallError(error)) {
    const { statusCode, responseHeaders, message } = error
    if (statusCode !== undefined && statusCode >= 300) {
      const wait = retryAfter(responseHeaders?.['retry-after'])
      return failureOfStatus(statusCode, clean(message, settings), wait)
    }
    // No status: nobody answered. A status of success: what came was no answer.
    if (statusCode === undefined)
      return new ModelFailure(
        'model-unreachable',
        `The model cannot be reached: ${clean(error, settings)}`,
        {
          isPassing: true,
        },
      )
  }
  if (isBrokenLine(error)) {
    return said
      ? cutOff()
      : new ModelFailure('model-unreachable', 'The connection to the model broke', {
          isPassing: true,
        })
  }
  return spoken(error, settings)
}

/** Nobody answered at all. */
export function unreachable(error: unknown, settings: ChosenModel): unknown {
  if (error instanceof ModelFailure) return error
  // `fetch` says only that it failed; why is below.
  const why = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return new ModelFailure(
    'model-unreachable',
    `The model cannot be reached: ${clean(why, settings)}`,
    { isPassing: true },
  )
}

/** An answer that is none, by its status and its own words. */
export async function whyRefused(response: Response, settings: ChosenModel): Promise<ModelFailure> {
  const { status, statusText, headers } = response
  const wait = retryAfter(headers.get('retry-after') ?? undefined)
  const words = errorIn(await beginningOf(response)) ?? statusText
  return failureOfStatus(status, clean(words, settings), wait)
}

/** `{ error: { message } }`, as OpenAI writes it, or `{ error }`, as others do. */
function errorIn(text: string): string | null {
  try {
    const { error, message } = JSON.parse(text)
    const words = error?.message ?? error ?? message
    return typeof words === 'string' ? words : null
  } catch {
    return null
  }
}

const MAX_BYTES = 64_000

/** No more of it than somebody would read. */
async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return ''
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
    parts.push(part)
    size += part.length
    if (size > MAX_BYTES) break
  }
  return Buffer.concat(parts).toString('utf8')
}

export function cutOff(): ModelFailure {
  return new ModelFailure('model-cut-off', 'The model’s answer broke off')
}

/** An error the server reported inside its stream, or something that is no answer at all. */
function spoken(error: unknown, settings: ChosenModel): ModelFailure {
  const { type, code, message, status } = (error ?? {}) as Record<string, unknown>
  const words = clean(typeof message === 'string' ? message : error, settings)
  if (/finish reason/i.test(words)) return cutOff()
  const kind = `${type} ${code} ${status}`
  if (/overloaded|server_error|api_error|internal|unavailable|\b5\d\d\b/i.test(kind))
    return new ModelFailure('model-overloaded', `The model’s server failed: ${words}`, {
      isPassing: true,
    })
  if (/rate_limit|resource_exhausted|\b429\b/i.test(kind))
    return new ModelFailure(
      'model-rate-limited',
      `The model takes no more requests now: ${words}`,
      { isPassing: true },
    )
  return new ModelFailure('model-nonsense', `What the model sent is no answer: ${words}`)
}

/** A line that broke is told by what lies deepest. */
function isBrokenLine(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code } = at as { code?: string }
    if (at.message === 'terminated' || /^(ECONN|EPIPE|ETIMEDOUT|UND_ERR)/.test(code ?? ''))
      return true
  }
  return false
}

function isCallError(error: unknown): error is CallError {
  return error instanceof Error && error.name === 'AI_APICallError'
}

/** A provider may repeat the key it refused. */
function clean(error: unknown, { apiKey }: ChosenModel): string {
  const words = failureInWords(error)
  return apiKey ? words.replaceAll(apiKey, '…') : words
}
