// A text that is the same for everybody who asks: kept by whoever has it, asked about each time, sent when it is new.
import type { Context } from 'hono'
import { digestOf, isHeld } from './entity-tag.ts'

export const HTML = 'text/html; charset=utf-8'
export const CSS = 'text/css; charset=utf-8'

export function answerText(context: Context, body: string, type = HTML): Response {
  const opaque = digestOf(body)
  // Weak: a proxy may press it together on the way.
  context.header('etag', `W/"${opaque}"`)
  context.header('cache-control', 'no-cache')
  if (isHeld(context.req.header('if-none-match'), opaque)) return context.body(null, 304)
  return context.body(body, 200, { 'content-type': type })
}
