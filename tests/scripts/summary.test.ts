// The line that `npm test` ends with is counted by a script; the script is asked as a program, because it is plain JavaScript.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const SUMMARY = new URL('../../scripts/steps/tests.mjs', import.meta.url).href

test('counts what passed, failed and was skipped', () => {
  const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }
  expect(summary(1, { ...report, testResults: [] })).toEqual({
    code: 1,
    line: '5 passed, 2 failed, 2 skipped',
  })
})

test('says nothing of skipped tests when there are none', () => {
  expect(summary(0, { numPassedTests: 5, testResults: [] })).toEqual({
    code: 0,
    line: '5 passed, 0 failed',
  })
})

test('a file that could not be loaded counts as failed', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(summary(1, { numPassedTests: 5, testResults })).toEqual({
    code: 1,
    line: '5 passed, 1 failed',
  })
})

test('a run that ends badly, or without a report, is never a success', () => {
  expect(summary(1, { numPassedTests: 5, testResults: [] })).toEqual({
    code: 1,
    line: '5 passed, 1 failed',
  })
  expect(summary(139, null)).toEqual({ code: 139, line: '0 passed, 1 failed' })
})

function summary(code: number, report: object | null): { code: number; line: string } {
  const program = `import { summary } from '${SUMMARY}'
    console.log(JSON.stringify(summary(${code}, ${JSON.stringify(report)})))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  return JSON.parse(stdout)
}
