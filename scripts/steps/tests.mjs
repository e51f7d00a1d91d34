// Runs vitest and counts, from its report, what passed, failed and was skipped.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { NODE_FLAGS, pinnedNode } from './pinned-node.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'

/** Returns the exit code, and the counts as one line. */
export async function runTests(args, env) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'baton-report-'))
  const report = path.join(folder, 'report.json')
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const code = await run(pinnedNode(), [...NODE_FLAGS, vitest, 'run', ...reporters, ...args], {
      env: { ...process.env, ...env },
    })
    return summary(code, existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A file that cannot be loaded, and a run that ends badly without saying of which test, count as one failure each. */
export function summary(code, report) {
  const files = report?.testResults ?? []
  const unloaded = files.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
  }).length
  const passed = report?.numPassedTests ?? 0
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  const known = (report?.numFailedTests ?? 0) + unloaded
  const failed = known === 0 && code !== 0 ? 1 : known
  const counts = [`${passed} passed`, `${failed} failed`]
  if (skipped > 0) counts.push(`${skipped} skipped`)
  return { code: failed > 0 ? code || 1 : 0, line: counts.join(', ') }
}
