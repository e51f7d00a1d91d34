// Sends an action's request and reads its answer within its limits of time and size.
import type { SecretRef, ServerAction } from '@baton/contract'
import { Forbidden, type GuardedFetch } from '../net/guarded-fetch.ts'
import { type BuiltRequest, buildRequest, type Values } from './http-request.ts'
import { cut, type Kept, keepOf } from './keep.ts'

/** `began`: the request may have reached the other side, so a failure says nothing about what it did there. */
export type Sent = Kept & { ok: boolean; began: boolean }

type Around = {
  guarded: GuardedFetch
  open(ref: SecretRef): Promise<string>
  signal: AbortSignal
}

export async function sendAction(
  action: ServerAction,
  values: Values,
  { guarded, open, signal }: Around,
): Promise<Sent> {
  const secrets: string[] = []
  let request: BuiltRequest
  try {
    request = await buildRequest(action, values, async (ref) => {
      const secret = await open(ref)
      secrets.push(secret)
      return secret
    })
  } catch (error) {
    return failed(wordsOf(error), false)
  }
  try {
    const { method, url, headers, body } = request
    const response = await guarded.fetch(action.maxBytes)(url, {
      method,
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(action.timeoutSeconds * 1_000)]),
    })
    return await readAnswer(response, action)
  } catch (error) {
    const words = isTimeout(error)
      ? `No answer in ${action.timeoutSeconds} seconds.`
      : wordsOf(error)
    return failed(without(secrets, words), !neverSent(error))
  }
}

async function readAnswer(response: Response, { keep }: ServerAction): Promise<Sent> {
  const { status } = response
  if (status >= 300 && status < 400) {
    await response.body?.cancel()
    return failed(`It answered with a redirect (${status}), and redirects are not followed.`, true)
  }
  const text = await response.text()
  const answer = jsonOr(text)
  // A gateway that gives up says nothing of what stands behind it.
  if (status >= 400) return failed(`It answered ${status}.`, status >= 500)
  return { ok: true, began: true, ...keepOf(answer, keep) }
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function failed(words: string, began: boolean): Sent {
  return { ok: false, began, text: cut(words), data: null }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
}

/** Refused by us, or no connection came about. */
function neverSent(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  return error instanceof Forbidden || ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(code)
}

function wordsOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : 'It could not be reached.'
}

/** An error may repeat the address it failed on. */
function without(secrets: readonly string[], words: string): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), words)
}
