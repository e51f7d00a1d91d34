import type { ModelChoice } from '@baton/contract'
import { expect, test } from 'vitest'
import { choiceOf, draftOf, keyOf } from './model-draft.ts'

const secret = { secretId: 'sec_1', hint: 'abcd' }
const saved: ModelChoice = {
  chosen: {
    ...{ provider: 'openai-compatible', model: 'qwen3:8b', baseUrl: 'http://localhost:11434/v1' },
    ...{ apiKey: secret, temperature: 0.2, timeoutSeconds: 60, silenceSeconds: 30 },
    prices: { inputPerMillion: 0.25, outputPerMillion: 2 },
  },
}

test.each([
  saved,
  { chosen: { provider: 'server' } },
  { chosen: { provider: 'built-in' } },
] as const)('what was saved is what is saved again: %o', (choice) => {
  expect(choiceOf(draftOf(choice))).toEqual(choice)
})

test('a key is sent nowhere but where it was entered for', () => {
  const elsewhere = { ...draftOf(saved), baseUrl: 'https://elsewhere.example/v1' }
  expect(keyOf(elsewhere)).toBeUndefined()
  expect(choiceOf(elsewhere).chosen).not.toHaveProperty('apiKey')
  expect(keyOf({ ...elsewhere, baseUrl: 'http://localhost:11434/v1' })).toEqual(secret)
  expect(keyOf({ ...draftOf(saved), provider: 'openai' })).toBeUndefined()
})

test('what is left empty is left to the server', () => {
  const draft = { ...draftOf({ chosen: { provider: 'built-in' } }), provider: 'openai' as const }
  expect(choiceOf({ ...draft, model: ' gpt-5-mini ' })).toEqual({
    chosen: { provider: 'openai', model: 'gpt-5-mini' },
  })
})
