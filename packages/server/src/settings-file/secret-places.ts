// Where secrets stand in the settings, in values that nobody has checked yet: by which name each is known from one
// version to the next, what is switched off without it, and where it is sent.
import type { SettingsPart } from '@baton/contract'
import { type ChannelKind, type Connector, secretsOf } from '@baton/integrations'

export type Path = (string | number)[]

export type Place = {
  path: Path
  /** The same for the same secret, wherever in its list it stands. */
  key: string
  /** What it is called in words. */
  name: string
  /** The item of a list that can be switched off; null where nothing can. */
  item: { path: Path; title: string } | null
  /** Where it is sent. */
  address: unknown
}

export type Askers = {
  connectors: readonly Pick<Connector, 'name' | 'settings'>[]
  kinds: readonly Pick<ChannelKind, 'kind' | 'settings'>[]
}

type Fields = Record<string, unknown>

export function secretPlaces(part: SettingsPart, value: unknown, askers: Askers): Place[] {
  const document = fieldsOf(value)
  switch (part) {
    case 'destinations':
    case 'channels':
      return listOf(document.connections).flatMap((item, at) =>
        ofConnection(item, at, sealedOf(item, askers)),
      )
    case 'actions':
      return listOf(document.actions).flatMap(ofAction)
    case 'mcp':
      return listOf(document.servers).flatMap(ofServer)
    case 'model': {
      const { provider, baseUrl, apiKey } = fieldsOf(document.chosen)
      if (apiKey === undefined) return []
      const address = { provider, baseUrl }
      const path = ['chosen', 'apiKey']
      return [{ path, key: 'apiKey', name: 'the key of the model', item: null, address }]
    }
    case 'security': {
      const { issuer, clientId, clientSecret } = fieldsOf(document.oidc)
      if (clientSecret === undefined || clientSecret === null) return []
      const address = { issuer: String(issuer).replace(/\/$/, ''), clientId }
      const path = ['oidc', 'clientSecret']
      return [{ path, key: 'clientSecret', name: 'the client secret', item: null, address }]
    }
    default:
      return []
  }
}

function sealedOf({ connector, kind }: Fields, { connectors, kinds }: Askers): string[] {
  const asker =
    connectors.find(({ name }) => name === connector) ?? kinds.find((one) => one.kind === kind)
  return asker ? secretsOf(asker.settings) : []
}

function ofConnection(connection: Fields, at: number, sealed: readonly string[]): Place[] {
  const { id, title, connector, kind, settings, baseUrl } = connection
  const given = fieldsOf(settings)
  const plain = Object.entries(given).filter(([name]) => !sealed.includes(name))
  const address = { connector, kind, baseUrl, settings: Object.fromEntries(plain) }
  return sealed
    .filter((name) => given[name] !== undefined)
    .map((name) => ({
      path: ['connections', at, 'settings', name],
      key: `${id} ${name}`,
      name,
      item: { path: ['connections', at], title: String(title ?? id) },
      address,
    }))
}

function ofAction(action: Fields, at: number): Place[] {
  const { url, method, headers, query } = fieldsOf(action.request)
  const title = String(action.title || action.name)
  return Object.entries({ headers, query }).flatMap(([list, named]) => {
    const items = listOf(named)
    return items.flatMap(({ name, secret }, nth): Place[] => {
      if (secret === undefined) return []
      const before = items.slice(0, nth).filter((other) => other.name === name).length
      return [
        {
          path: ['actions', at, 'request', list, nth, 'secret'],
          key: `${action.name} ${list} ${name} ${before}`,
          name: String(name),
          item: { path: ['actions', at], title },
          address: { url, method },
        },
      ]
    })
  })
}

function ofServer(server: Fields, at: number): Place[] {
  const { kind, secret } = fieldsOf(server.auth)
  if (secret === undefined) return []
  const title = String(server.name)
  return [
    {
      path: ['servers', at, 'auth', 'secret'],
      key: title,
      name: kind === 'header' ? 'the secret of its header' : 'its token',
      item: { path: ['servers', at], title },
      address: { url: server.url },
    },
  ]
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : []
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {}
}
