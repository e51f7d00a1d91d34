import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { METRICS } from './metrics.ts'

const page = readFileSync(new URL('../../../../docs/insights.md', import.meta.url), 'utf8')

test('the documentation has every figure as the desk has it, in its words and in its order', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| **'))
  expect(rows).toEqual(METRICS.map(({ words, meaning }) => `| **${words}** | ${meaning} |`))
})

test('no figure has the name or the words of another', () => {
  expect(new Set(METRICS.map(({ name }) => name)).size).toBe(METRICS.length)
  expect(new Set(METRICS.map(({ words }) => words)).size).toBe(METRICS.length)
})

test('silence is never called a resolution without the word assumed', () => {
  for (const { words, made } of METRICS)
    if (made.kind === 'share' && made.counts.includes('quiet')) expect(words).toContain('assumed')
})
