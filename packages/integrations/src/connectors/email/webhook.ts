// Mails in, by webhook: whole messages (RFC 822) as providers post them, or as an operator's own server pipes them. The
// address they are posted to cannot be guessed; with a shared secret it is not enough.
import * as z from 'zod'
import type { Hint, WebhookRequest } from '../../connector.ts'
import { Unauthentic } from '../../errors.ts'
import { isSame } from '../../signature.ts'

export type Posted = { raw: Uint8Array | string; recipient: string }

/** The mail that was posted, or what to tell a provider that posted something else. */
export async function postedMail(
  request: WebhookRequest,
  secret: string | undefined,
): Promise<Posted | { refusal: Hint }> {
  requireSecret(request, secret)
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'message/rfc822' || type === 'text/plain')
    return request.body.trim() === '' ? refused() : { raw: request.body, recipient: '' }
  if (FORMS.includes(type)) return fromFields(await fieldsOf(request))
  return fromFields(JSON.parse(request.body))
}

const FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded']

function requireSecret({ headers, url }: WebhookRequest, secret: string | undefined): void {
  if (!secret) return
  const [scheme, credentials = ''] = (headers.get('authorization') ?? '').split(' ')
  const basic =
    scheme?.toLowerCase() === 'basic' ? Buffer.from(credentials, 'base64').toString('utf8') : ''
  const given = [
    headers.get('x-baton-secret') ?? '',
    new URLSearchParams(url.split('?')[1]).get('secret') ?? '',
    basic.slice(basic.indexOf(':') + 1),
  ]
  if (!given.some((one) => isSame(one, secret)))
    throw new Unauthentic('The shared secret is missing or wrong.')
}

async function fieldsOf({ headers, body }: WebhookRequest): Promise<Record<string, unknown>> {
  try {
    const type = headers.get('content-type') ?? ''
    const form = await new Response(body, { headers: { 'content-type': type } }).formData()
    return Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}

/** Ours, Postmark's, Mailgun's and SendGrid's names for the same two things. */
const Fields = z.object({
  raw: z.string().min(1).optional(),
  rawBase64: z.base64().optional(),
  recipient: z.string().optional(),
  RawEmail: z.string().min(1).optional(),
  OriginalRecipient: z.string().optional(),
  'body-mime': z.string().min(1).optional(),
  email: z.string().min(1).optional(),
  envelope: z.string().optional(),
})

function fromFields(fields: unknown): Posted | { refusal: Hint } {
  const read = Fields.safeParse(fields)
  if (!read.success) return refused()
  const { raw, rawBase64, recipient, RawEmail, OriginalRecipient, email, envelope } = read.data
  const text = raw ?? RawEmail ?? read.data['body-mime'] ?? email
  const to = recipient ?? OriginalRecipient ?? recipientsOf(envelope)
  if (rawBase64) return { raw: Buffer.from(rawBase64, 'base64'), recipient: to }
  return text === undefined ? refused() : { raw: text, recipient: to }
}

function recipientsOf(envelope: string | undefined): string {
  try {
    const { to } = z.object({ to: z.array(z.string()) }).parse(JSON.parse(envelope ?? ''))
    return to.join('\n')
  } catch {
    return '' // the headers name it, too
  }
}

const REMEDY =
  'No whole message found. Post it as message/rfc822, or as JSON {"raw": "…"} or {"rawBase64": "…"}; at Postmark switch on “Include raw email content”, at Mailgun let the route’s address end with ?as=mime, at SendGrid tick “POST the raw, full MIME message”.'

/** 406: the same again would be no better. */
function refused(): { refusal: Hint } {
  const answer = { status: 406, contentType: 'text/plain; charset=utf-8', body: REMEDY }
  return { refusal: { ticketIds: [], answer } }
}
