// Zoho Desk's webhooks carry a token signed with Zoho's own key. It proves our organization, not the words beside it (no
// page says that it covers them), so it is a hint which ticket to read and nothing more.
import { createPublicKey, type JsonWebKey, verify } from 'node:crypto'
import * as z from 'zod'
import type { Hint, Io, WebhookRequest } from '../../connector.ts'
import { Unauthentic } from '../../errors.ts'
import { jsonApi } from '../../json-api.ts'
import type { Settings } from './sign-in.ts'

export function doorbell({ orgId }: Settings, { fetch, baseUrl, now }: Io) {
  const api = jsonApi({ name: 'Zoho Desk', baseUrl, fetch })
  let known: Key[] = []

  /** Zoho changes its keys now and then: one that is not known is asked for once. */
  async function keyOf(kid: string): Promise<Key> {
    const before = known.find((key) => key.kid === kid)
    if (before) return before
    known = (await api.call('/.well-known/jwks.json', Keys)).keys
    const now = known.find((key) => key.kid === kid)
    if (now) return now
    throw new Unauthentic('Zoho has no such key.')
  }

  return async ({ method, headers, body }: WebhookRequest): Promise<Hint> => {
    if (method !== 'POST' || isKnock(headers, body)) return { ticketIds: [] }
    const token = tokenIn(headers.get('x-zdesk-jwt') ?? '')
    const isEnded = token.says.exp !== undefined && token.says.exp * 1_000 < now().getTime()
    if (token.says.iss !== `orgId:${orgId}` || isEnded)
      throw new Unauthentic('The token is of another organization, or has ended.')
    const key = createPublicKey({ key: (await keyOf(token.kid)) as JsonWebKey, format: 'jwk' })
    if (!verify('RSA-SHA256', Buffer.from(token.signed), key, token.signature))
      throw new Unauthentic('The token was not signed by Zoho.')
    return { ticketIds: ticketsIn(JSON.parse(body)) }
  }
}

/** Zoho tries the address before it saves a webhook. There is nothing in it to believe. */
function isKnock(headers: Headers, body: string): boolean {
  return !headers.has('x-zdesk-jwt') && ['', '{}', '[]'].includes(body.trim())
}

function tokenIn(jwt: string) {
  const [head = '', claims = '', signature = ''] = jwt.split('.')
  const read = Token.safeParse({ ...parsed(head), ...parsed(claims) })
  if (!read.success) throw new Unauthentic('There is no token of Zoho’s.')
  return {
    kid: read.data.kid,
    says: read.data,
    signed: `${head}.${claims}`,
    signature: Buffer.from(signature, 'base64url'),
  }
}

function parsed(part: string): object {
  try {
    const said: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof said === 'object' && said !== null ? said : {}
  } catch {
    return {}
  }
}

function ticketsIn(said: unknown): string[] {
  const ids = [said].flat().flatMap((one) => {
    const { data } = Event.safeParse(one)
    if (!data) return []
    const { ticketId, id } = data.payload
    const isTicket = ['Ticket_Add', 'Ticket_Update'].includes(data.eventType)
    return ticketId ?? (isTicket && id ? id : [])
  })
  return [...new Set(ids)]
}

/** The algorithm is ours to name, not the token's. */
const Token = z.object({
  alg: z.literal('RS256'),
  kid: z.string(),
  iss: z.string(),
  exp: z.number().optional(),
})
const Key = z.looseObject({ kid: z.string(), kty: z.literal('RSA') })
type Key = z.output<typeof Key>
const Keys = z.object({ keys: z.array(Key) })
const Id = z.string().regex(/^\d+$/)
const Event = z.object({
  eventType: z.string(),
  payload: z.object({ id: Id.optional(), ticketId: Id.optional() }),
})
