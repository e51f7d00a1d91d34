// What webhooks of ticket systems and of channels have in common: whose they are is proven before a byte is read, and what
// was wrong is answered in a way that makes the vendor send them again, or not.
import { Unauthentic } from '@baton/integrations'
import type { Context, MiddlewareHandler } from 'hono'
import type { WebhookUrls } from './webhook-urls.ts'

/** A mail with what is attached to it; only for those who know the address, which nobody can guess. */
export const MAX_WEBHOOK_BYTES = 25_000_000

/** The same answer for what does not exist and for what is not proven. */
export function provenBy(urls: Pick<WebhookUrls, 'isProof'>): MiddlewareHandler {
  return async (context, next) => {
    const { workspaceId = '', connectionId = '', proof = '' } = paramsOf(context)
    if (!urls.isProof(workspaceId, connectionId, proof)) return context.text('Not found.', 404)
    return next()
  }
}

/** What the vendor wants to hear; 200 and nothing without it. */
type Wanted = { status: number; contentType: string; body: string } | undefined

/** `work` gives back a whole response, or what the vendor wants to hear. */
export async function answerWebhook(
  context: Context,
  work: () => Promise<Response | { answer: Wanted }>,
  onFault: (error: unknown) => void,
): Promise<Response> {
  try {
    const done = await work()
    if (done instanceof Response) return done
    const { status, contentType, body } = done.answer ?? { status: 200, contentType: '', body: '' }
    return new Response(body, {
      status,
      headers: contentType ? { 'content-type': contentType } : {},
    })
  } catch (error) {
    if (error instanceof Unauthentic) return context.text(error.message, 401)
    if (error instanceof SyntaxError) return context.text('This is not JSON.', 400)
    onFault(error)
    return context.text('Try again.', 503)
  }
}

export function paramsOf(context: Context): Record<string, string> {
  return context.req.param()
}
