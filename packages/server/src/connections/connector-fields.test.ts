import { CONNECTORS, secretsOf } from '@baton/integrations'
import { expect, test } from 'vitest'
import { fieldsOf } from './connector-fields.ts'

test.each(CONNECTORS.map((connector) => [connector.title, connector] as const))(
  'the form of %s has a name for each setting, covers its secrets, and says where to find what is required',
  (_, connector) => {
    const fields = fieldsOf(connector)
    expect(fields.length).toBeGreaterThan(0)
    const secrets = fields.filter(({ kind }) => kind === 'secret').map(({ name }) => name)
    expect(secrets).toEqual(secretsOf(connector.settings))
    expect(Object.keys(connector.form).sort()).toEqual(fields.map(({ name }) => name).sort())
    const labels = fields.map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
    for (const { label, help, required, kind, choices, when } of fields) {
      expect(label).toMatch(/^[A-Z]/)
      if (required) expect([label, help]).not.toEqual([label, ''])
      if (kind === 'choice') expect(choices.length).toBeGreaterThan(1)
      for (const choice of choices) expect(choice.label).toMatch(/^[A-Z+-]/)
      const other = fields.find(({ name }) => name === when?.setting)
      if (when)
        expect(other?.choices.map(({ value }) => value)).toEqual(expect.arrayContaining(when.is))
    }
  },
)

test('a setting has its own words, and what is optional is said once', () => {
  const zendesk = CONNECTORS.find(({ name }) => name === 'zendesk')
  const fields = zendesk ? fieldsOf(zendesk) : []
  expect(fields.find(({ name }) => name === 'clientId')?.label).toBe('OAuth client identifier')
  expect(fields.find(({ name }) => name === 'groupId')?.help).not.toMatch(/optional/i)
})
