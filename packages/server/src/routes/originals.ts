// What messages came as, where they came by mail: shown as text, and given as the bytes they were.
import { endpoints } from '@baton/contract'
import { tellingHeaders } from '@baton/integrations'
import type { Hono } from 'hono'
import type { Original, Originals } from '../channels/originals.ts'
import type { Commits } from '../commit.ts'
import type { Ref } from '../store/store.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, refOf, route } from './route.ts'
import { routeFile } from './route-file.ts'

export type OriginalServices = {
  authenticate: Authenticate
  commits: Pick<Commits, 'read'>
  originals: Pick<Originals, 'find' | 'read'>
}

/** Whoever wants more than these takes the file. */
const MOST_SHOWN = 100_000

export function originalRoutes(app: Hono, services: OriginalServices): void {
  const { authenticate, originals } = services

  route(app, endpoints.readOriginal, authenticate, async ({ params, caller }) => {
    const found = await find(refOf(caller, params), params.messageId, services)
    if (!found) return { original: null }
    const { size, isCut } = found
    const shown = await beginningOf(found, originals)
    const isWhole = shown.length === size
    const text = textOf(shown, isWhole)
    return { original: { size, isCut, headers: tellingHeaders(text), text, isWhole } }
  })

  routeFile(app, endpoints.downloadOriginal, authenticate, async ({ params, caller }) => {
    const found = await find(refOf(caller, params), params.messageId, services)
    if (!found)
      throw new Rejection(
        'not-found',
        'No mail is kept of this message. Its words are all there is.',
      )
    return { name: `${params.messageId}.eml`, size: found.size, pieces: originals.read(found) }
  })
}

async function find(
  ref: Ref,
  messageId: string,
  { commits, originals }: OriginalServices,
): Promise<Original | null> {
  const { seq } = await commits.read(ref)
  if (seq === 0) throw new Rejection('not-found', 'There is no conversation with this id.')
  return originals.find(ref, messageId)
}

async function beginningOf(
  original: Original,
  originals: Pick<Originals, 'read'>,
): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of originals.read(original)) {
    pieces.push(piece)
    length += piece.length
    if (length >= MOST_SHOWN) break
  }
  return Buffer.concat(pieces).subarray(0, MOST_SHOWN)
}

/** A mail says in each of its parts what letters it is written in. As a whole it is UTF-8, or a letter is a byte. */
function textOf(bytes: Buffer, isWhole: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: !isWhole,
    })
  } catch {
    return bytes.toString('latin1')
  }
}
