// What a customer has sent along: asked for by its id, fetched from where Meta keeps it, and held against its checksum.
import { createHash } from 'node:crypto'
import type { Media } from '../../channel.ts'
import { DeliveryError } from '../../errors.ts'
import type { JsonApi } from '../../json-api.ts'
import { MediaAnswer } from './wire.ts'

const MOST_BYTES = 25_000_000
const TIMEOUT_MS = 30_000
/** Where Meta keeps files: our token goes nowhere else. */
const HOSTS = /(^|\.)(fbsbx\.com|fbcdn\.net|facebook\.com|whatsapp\.net)$/

type Around = { api: JsonApi; fetch: typeof fetch; baseUrl: string; accessToken: string }

export async function readMedia(
  { id, name }: Media,
  { api, fetch, baseUrl, accessToken }: Around,
): Promise<{ bytes: Uint8Array; type: string }> {
  const { url, mime_type, sha256, file_size } = await api.call(
    `/${encodeURIComponent(id)}`,
    MediaAnswer,
  )
  if (file_size !== undefined && file_size > MOST_BYTES) throw tooLarge(name)
  const { hostname, origin, protocol } = new URL(url)
  const isTheirs = protocol === 'https:' && HOSTS.test(hostname)
  if (!isTheirs && origin !== new URL(baseUrl).origin)
    throw refused(`WhatsApp names ${hostname} as the place of ${name}, which is not Meta’s.`)
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${accessToken}`, 'user-agent': 'baton/0.1.0' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok)
    throw new DeliveryError(`WhatsApp answered ${response.status} when asked for ${name}.`, {
      retry: response.status >= 500,
    })
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length > MOST_BYTES) throw tooLarge(name)
  if (sha256 && !isOf(bytes, sha256)) throw refused(`${name} came otherwise than it was sent.`)
  return { bytes, type: mime_type }
}

/** Hexadecimal by the API's pages, and base64 in webhooks. */
function isOf(bytes: Uint8Array, claimed: string): boolean {
  const hash = createHash('sha256').update(bytes)
  const digest = hash.digest()
  return [digest.toString('hex'), digest.toString('base64')].includes(claimed)
}

function tooLarge(name: string): DeliveryError {
  return refused(`${name} is larger than ${MOST_BYTES / 1_000_000} MB.`)
}

function refused(words: string): DeliveryError {
  return new DeliveryError(words, { retry: false, onlyHere: true })
}
