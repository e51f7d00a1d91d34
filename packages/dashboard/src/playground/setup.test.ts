import { expect, test } from 'vitest'
import { attributesIn, differences, PLAIN, trialOf } from './setup.ts'

const NONE = { saved: null, unsaved: null }

test('attributes are read one a line, as what they look like', () => {
  expect(attributesIn('plan = enterprise\nseats=12\n\ntrial=false\nnote=a=b\nempty=')).toEqual({
    ...{ plan: 'enterprise', seats: 12, trial: false, note: 'a=b', empty: '' },
  })
})

test('what is not changed is left to what is saved', () => {
  expect(trialOf(PLAIN, NONE)).toEqual({
    ...{ channel: 'widget', locale: 'en', customer: { verified: false } },
  })
  expect(differences(PLAIN)).toEqual([])
})

test('what is changed is named', () => {
  const setup = { ...PLAIN, policy: 'eager' as const, model: 'built-in' as const }
  expect(trialOf(setup, NONE)).toMatchObject({
    policy: { preset: 'eager' },
    model: { chosen: { provider: 'built-in' } },
  })
  expect(differences(setup)).toEqual(['policy: eager', 'model: built-in'])
})
