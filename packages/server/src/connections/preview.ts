// What a ticket system would get, told without asking it: the same code as a delivery, with a line that leads nowhere.
import type { Connection, DeliveryPreview, Packet } from '@baton/contract'
import { redact } from '@baton/core'
import { type Connector, type Io, textStory } from '@baton/integrations'
import { filledIn } from './fields.ts'

type Asked = {
  packet: Packet
  madeUp: boolean
  connection: Connection
  fields: Record<string, string>
}

const MAX_TEXT = 60_000
const MAX_BODY = 100_000
/** In the place of every credential: what is shown must hold none. Letters that a header may have. */
const COVERED = 'left-out'

export async function previewOf(
  { packet: whole, madeUp, connection, fields: templates }: Asked,
  connectors: readonly Connector[],
): Promise<DeliveryPreview> {
  const packet = redact(whole, connection.redaction)
  const fields = filledIn(templates, packet)
  const connector = connectors.find(({ name }) => name === connection.connector)
  const request = connector ? await requestOf(connector, connection, { packet, fields }) : null
  return { madeUp, packet, text: textStory(packet, { most: MAX_TEXT }), fields, request }
}

/** Null for desks that ask something else first, or do not speak JSON. */
async function requestOf(
  connector: Connector,
  { settings, baseUrl }: Connection,
  request: { packet: Packet; fields: Record<string, string> },
): Promise<DeliveryPreview['request']> {
  const covered = Object.entries(settings).map(([name, value]) => [
    name,
    typeof value === 'object' ? COVERED : value,
  ])
  const parsed = connector.settings.safeParse(Object.fromEntries(covered))
  if (!parsed.success) return null
  let caught: DeliveryPreview['request'] = null
  const io: Io = {
    async fetch(input, init) {
      const asked = new Request(input, init)
      const body = await asked.text()
      if (asked.method === 'GET') return new Response('{}', { status: 404 })
      // Signing in and the like come before what is looked for here.
      if (
        body.includes(request.packet.escalationId) ||
        body.includes(inJson(request.packet.subject))
      )
        caught ??= { method: asked.method, url: asked.url, body: readable(body) }
      throw new TypeError('A preview sends nothing.')
    },
    reach: () => Promise.reject(new TypeError('A preview sends nothing.')),
    now: () => new Date(request.packet.at),
    baseUrl: baseUrl ?? connector.baseUrl(parsed.data),
    webhookUrl: '',
    tokens: { get: async () => COVERED },
  }
  // Nothing can have gone through; whatever it says of that is not news.
  await connector
    .connect(parsed.data, io)
    .openTicket(request, { key: request.packet.escalationId, again: false })
    .catch(() => null)
  return caught
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2).slice(0, MAX_BODY)
  } catch {
    // Not JSON: as it is.
    return body.slice(0, MAX_BODY)
  }
}
