import type { Connection, ConnectionState, ConnectorInfo } from '@baton/contract'
import { expect, test } from 'vitest'
import { actWords, standingOf } from './state-words.ts'

const connection = { enabled: true, settings: {} } as Connection
const connector = {
  signIn: { redirectUrl: '/x', when: null },
  fields: [] as unknown,
} as ConnectorInfo
const well: ConnectionState = {
  ...{ connectionId: 'zendesk', webhookUrl: '/w', signedIn: true, restsUntil: null, givenUp: 0 },
  ...{ succeededAt: '2026-01-05T09:00:00.000Z', failedAt: null, problem: null },
}

test.each([
  ['Works', {}],
  ['Not signed in', { signedIn: false }],
  ['Fails', { problem: 'Zendesk answered 503' }],
  ['2 given up', { problem: 'Zendesk answered 422', givenUp: 2 }],
  ['Not tried yet', { succeededAt: null }],
])('it is said: %s', (words, changed) => {
  expect(standingOf(connection, connector, { ...well, ...changed }).words).toBe(words)
})

test('nobody has to sign in where a password does', () => {
  const when = { setting: 'signIn', is: ['google'] }
  const mail = { ...connector, signIn: { redirectUrl: '/x', when } }
  const standing = (signIn: string) =>
    standingOf({ ...connection, settings: { signIn } }, mail, { ...well, signedIn: false }).words
  expect([standing('password'), standing('google')]).toEqual(['Works', 'Not signed in'])
})

test('what is switched off is not called failing', () => {
  const off = { ...connection, enabled: false }
  expect(standingOf(off, connector, { ...well, problem: 'x' }).words).toBe('Off')
  const at = '2026-01-05T09:00:00.000Z'
  const switchedOff = { at, since: at, reason: 'gone' as const, problem: '410' }
  expect(standingOf({ ...off, switchedOff }, connector, well)).toEqual({
    look: 'danger',
    words: 'Switched off by itself',
  })
})

test('an act that this desk does not know is named as it is', () => {
  expect(actWords('ticket.open')).toBe('Open a ticket')
  expect(actWords('ticket.dance')).toBe('ticket.dance')
})
