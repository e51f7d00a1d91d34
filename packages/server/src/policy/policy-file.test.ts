import { defaultPolicy, Policy } from '@baton/contract'
import { PRESETS } from '@baton/core'
import { expect, test } from 'vitest'
import { mistakesInWords } from '../settings-file/yaml.ts'
import { readPolicyFile, writePolicyFile } from './policy-file.ts'

test.each(Object.entries(PRESETS))('what is written is read again: %s', (_, rules) => {
  const policy = Policy.parse({
    preset: 'custom',
    rules: rules.map((rule) => ({ ...rule, action: 'refunds' })),
    topics: [{ topic: 'exports', phrases: ['data: "export"', 'مرحبا'] }],
    whileWaiting: 'keep-helping',
    actionsForbidden: ['refund'],
  })
  expect(readPolicyFile(writePolicyFile(policy)).policy).toEqual(policy)
})

test('an empty file is the policy of a new workspace', () => {
  expect(readPolicyFile('').policy).toEqual(defaultPolicy)
})

test('every mistake is told with its line and field', () => {
  const { mistakes } = readPolicyFile(
    `preset: custom
rules:
  - when: asked-for-human
  - when: frustration
    atLeast: 7
  - when: no-mach
  - when: repeated-question
    time: 3
limits:
  escalationsPerHour: many
`,
  )
  expect(mistakesInWords('policy.yaml', mistakes).split('\n')).toEqual([
    'policy.yaml:5  rules.1.atLeast: must be 0 to 1',
    expect.stringMatching(/^policy\.yaml:6 {2}rules\.2\.when: /),
    'policy.yaml:8  rules.3.time: is not known here',
    expect.stringMatching(/^policy\.yaml:10 {2}limits\.escalationsPerHour: .*number/),
  ])
})

test('what is missing is told where it is missing', () => {
  const { mistakes } = readPolicyFile('preset: custom\nrules:\n  - when: no-match\n')
  expect(mistakes).toMatchObject(
    [{ line: 2, field: 'rules', message: /asked-for-human/ }].map((one) => ({
      ...one,
      message: expect.stringMatching(one.message),
    })),
  )
})

test.each([
  ['no YAML', 'rules: [', 1],
  ['a list', '- a\n- b', 1],
  ['a bomb', bomb(), 1],
  ['two of one name', 'preset: eager\npreset: careful', 2],
])('%s is a mistake and no accident', (_, text, line) => {
  const { policy, mistakes } = readPolicyFile(text)
  expect(policy).toBeNull()
  expect(mistakes[0]?.line).toBe(line)
})

function bomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [name, before] of ['ba', 'cb', 'dc', 'ed'])
    lines.push(`${name}: &${name} [${Array(10).fill(`*${before}`)}]`)
  return lines.join('\n')
}
