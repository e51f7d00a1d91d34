import { CONNECTORS, secretsOf } from '@baton/integrations'
import { expect, test } from 'vitest'
import { fieldsOf } from './connector-fields.ts'

test.each(CONNECTORS.map((connector) => [connector.title, connector] as const))(
  'the form of %s has a name for each setting, covers its secrets, and says where to find what is required',
  (_, { settings }) => {
    const fields = fieldsOf(settings)
    expect(fields.length).toBeGreaterThan(0)
    const secrets = fields.filter(({ kind }) => kind === 'secret').map(({ name }) => name)
    expect(secrets).toEqual(secretsOf(settings))
    for (const { label, help, required, kind, choices } of fields) {
      expect(label).toMatch(/^[A-Z]/)
      if (required) expect([label, help]).not.toEqual([label, ''])
      if (kind === 'choice') expect(choices.length).toBeGreaterThan(1)
    }
  },
)

test('a name is read as words, and what is optional is said once', () => {
  const zendesk = CONNECTORS.find(({ name }) => name === 'zendesk')
  const fields = zendesk ? fieldsOf(zendesk.settings) : []
  expect(fields.map(({ label }) => label)).toContain('Client ID')
  expect(fields.find(({ name }) => name === 'groupId')?.help).not.toMatch(/optional/i)
})
