import type { Connection, ConnectorInfo } from '@baton/contract'
import { expect, test } from 'vitest'
import { isAsked, newConnection, tidied } from './connection-draft.ts'

const field = {
  ...{ kind: 'text' as const, label: '', help: '', required: false, choices: [], lines: false },
  ...{ placeholder: '', when: null },
}
const connector: ConnectorInfo = {
  ...{ name: 'zoho-desk', title: 'Zoho Desk', signIn: null },
  about: { once: '', back: '', setUp: [] },
  fields: [
    { ...field, name: 'region', default: 'eu' },
    { ...field, name: 'orgId', default: '' },
  ],
}

test('a second connection to the same system has an id of its own', () => {
  const first = newConnection(connector, [])
  expect(first).toMatchObject({ id: 'zoho_desk', title: 'Zoho Desk', settings: { region: 'eu' } })
  expect(newConnection(connector, [first]).id).toBe('zoho_desk_2')
})

test('what was left empty is not given', () => {
  const draft: Connection = {
    ...newConnection(connector, []),
    ...{ settings: { orgId: '', region: 'us' }, baseUrl: ' ' },
    redaction: { kinds: [], phrases: [' order ', ''], patterns: [' a+ ', ''], leaveOut: [] },
  }
  const { baseUrl, settings, redaction } = tidied(draft)
  expect({ baseUrl, settings, phrases: redaction.phrases }).toEqual({
    ...{ baseUrl: undefined, settings: { region: 'us' }, phrases: ['order'] },
  })
})

test('what another setting decides is asked for only then', () => {
  const mode = { ...field, name: 'mode', default: 'tickets' }
  const only = {
    ...field,
    name: 'pipeline',
    default: null,
    when: { setting: 'mode', is: ['tickets'] },
  }
  const fields = [mode, only]
  expect(isAsked(mode, fields, {})).toBe(true)
  expect(isAsked(only, fields, {})).toBe(true)
  expect(isAsked(only, fields, { mode: 'chat' })).toBe(false)
})
