// Binds an endpoint that gives the bytes of something foreign. It is saved and never shown: whatever is written in it, no
// browser runs it as a page of ours.
import type { Endpoint } from '@baton/contract'
import type { Hono } from 'hono'
import { askedOf } from './read-call.ts'
import { type Asked, type Authenticate, pathOf } from './route.ts'
import { streamOf } from './stream-of.ts'

type Given = { name: string; size: number; pieces: AsyncGenerator<Uint8Array> }

export function routeFile<const E extends Endpoint & { givesFile: string }>(
  app: Hono,
  endpoint: E,
  authenticate: Authenticate,
  answer: (asked: Asked<E>) => Promise<Given>,
): void {
  app.on(endpoint.method, pathOf(endpoint), async (context) => {
    const { name, size, pieces } = await answer(await askedOf(context, endpoint, authenticate))
    return context.body(streamOf(pieces), 200, {
      'content-type': endpoint.givesFile,
      'content-length': String(size),
      'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    })
  })
}
