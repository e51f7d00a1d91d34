// A connection while it is being edited.
import type { Connection, ConnectorField, ConnectorInfo, RedactionRules } from '@baton/contract'
import { freeId, initialSettings, tidied as tidiedDraft } from '../connecting/draft.ts'

export function newConnection(
  { name, title, fields }: ConnectorInfo,
  taken: readonly Connection[],
): Connection {
  const base = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 30)
  return {
    ...{ id: freeId(base, taken), connector: name, title, enabled: true },
    settings: initialSettings(fields),
    redaction: { kinds: [], phrases: [], patterns: [], leaveOut: [] },
  }
}

export function tidied(connection: Connection): Connection {
  const { redaction } = connection
  return { ...tidiedDraft(connection), redaction: tidiedRules(redaction) }
}

/** As they were typed, a line for each, without those that are empty. */
export function tidiedRules<Rules extends RedactionRules>(rules: Rules): Rules {
  const lines = (typed: readonly string[]) =>
    typed.map((line) => line.trim()).filter((line) => line !== '')
  return { ...rules, phrases: lines(rules.phrases), patterns: lines(rules.patterns) }
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
