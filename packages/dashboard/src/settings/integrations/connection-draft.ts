// A connection while it is being edited.
import type { Connection, ConnectorField, ConnectorInfo } from '@baton/contract'

export function newConnection(
  { name, title, fields }: ConnectorInfo,
  taken: readonly Connection[],
): Connection {
  const initial = fields.flatMap(({ name, default: value }) =>
    value === null || value === '' ? [] : [[name, value] as const],
  )
  return {
    ...{ id: freeId(name, taken), connector: name, title, enabled: true },
    settings: Object.fromEntries(initial),
    redaction: { kinds: [], phrases: [], leaveOut: [] },
  }
}

/** An empty field is one that is not given: then what the ticket system takes by itself counts. */
export function tidied(connection: Connection): Connection {
  const { baseUrl, settings, redaction, ...rest } = connection
  const given = Object.entries(settings).filter(([, value]) => value !== '')
  const phrases = redaction.phrases.map((line) => line.trim()).filter((line) => line !== '')
  return {
    ...rest,
    title: rest.title.trim(),
    settings: Object.fromEntries(given),
    redaction: { ...redaction, phrases },
    ...(baseUrl?.trim() ? { baseUrl: baseUrl.trim() } : {}),
  }
}

/** Some settings are only wanted by what another one says. What is typed into one that goes is kept. */
export function isAsked(
  { when }: Pick<ConnectorField, 'when'>,
  fields: readonly ConnectorField[],
  settings: Connection['settings'],
): boolean {
  if (!when) return true
  const initial = fields.find(({ name }) => name === when.setting)?.default
  return when.is.includes(String(settings[when.setting] ?? initial ?? ''))
}

/** Whether somebody has to sign in over there, with these settings. */
export function wantsSignIn(
  { signIn, fields }: Pick<ConnectorInfo, 'signIn' | 'fields'>,
  { settings }: Pick<Connection, 'settings'>,
): boolean {
  return signIn !== null && isAsked(signIn, fields, settings)
}

/** Ids stand in webhook addresses, so they are made once and never change. */
function freeId(connector: string, taken: readonly Connection[]): string {
  const base = connector
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 30)
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? base : `${base}_${nth}`
    if (!taken.some((one) => one.id === id)) return id
  }
}
