// Whether a connection's settings are what its connector asks for, before anybody relies on them.
import type { Connection, DestinationSettings } from '@baton/contract'
import { type Connector, secretsOf } from '@baton/integrations'
import { type Asker, fieldsOf } from './connector-fields.ts'

export type Mistake = { path: (string | number)[]; message: string }

/** Of a whole document; paths begin at it. */
export function mistakesIn(
  { connections }: DestinationSettings,
  connectors: readonly Connector[],
): Mistake[] {
  return connections.flatMap((connection, at) =>
    mistakesOf(connection, connectors).map(({ path, message }) => ({
      path: ['connections', at, ...path],
      message,
    })),
  )
}

/** Of one connection. A secret is not opened: what it is worth, a test tells. */
export function mistakesOf(
  { connector: name, settings }: Connection,
  connectors: readonly Connector[],
): Mistake[] {
  const connector = connectors.find((one) => one.name === name)
  if (!connector) {
    const known = connectors.map((one) => one.name).join(', ')
    return [{ path: ['connector'], message: `names no ticket system: ${name}. One of ${known}.` }]
  }
  return settingsMistakes(settings, connector)
}

/** Of what was filled in, held against what is asked for. */
export function settingsMistakes(settings: Connection['settings'], asker: Asker): Mistake[] {
  const sealed = new Set(secretsOf(asker.settings))
  const misplaced = Object.entries(settings).flatMap(([field, value]): Mistake[] => {
    const isRef = typeof value === 'object'
    if (isRef === sealed.has(field)) return []
    const message = isRef
      ? 'is no secret: write the value itself'
      : 'is a secret: keep it with POST /api/v1/secrets, and name it here as that returns it'
    return [{ path: ['settings', field], message }]
  })
  return [...misplaced, ...malformed(asker, settings, sealed)]
}

function malformed(
  asker: Asker,
  settings: Connection['settings'],
  sealed: ReadonlySet<string>,
): Mistake[] {
  const plain = Object.fromEntries(
    Object.entries(settings)
      .filter(([, value]) => value !== '')
      .map(([field, value]) => [field, typeof value === 'object' ? 'kept' : value]),
  )
  const parsed = asker.settings.safeParse(plain)
  if (parsed.success) return []
  const fields = fieldsOf(asker)
  return parsed.error.issues.flatMap(({ path, message }): Mistake[] => {
    const field = String(path[0] ?? '')
    const value = settings[field]
    if (sealed.has(field) && value !== undefined) return []
    const isMissing = value === undefined || value === ''
    const help = fields.find((one) => one.name === field)?.help
    const words = isMissing && field !== '' ? `is missing${help ? `: ${help}` : ''}` : message
    return [{ path: ['settings', ...(field === '' ? [] : [field])], message: words }]
  })
}
