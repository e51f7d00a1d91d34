import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/longest-first.ts'

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'packages/*/training/**/*.test.ts',
      'tests/**/*.test.ts',
      'eval/**/*.test.ts',
      'examples/**/*.test.ts',
    ],
    globalSetup: ['packages/server/src/testing/postgres-for-tests.ts'],
    sequence: { sequencer: LongestFirst },
    // Loading the server anew for every file costs more than most files; what a module keeps is kept for all of them.
    isolate: false,
    // Most tests wait for a database or a browser: on two processors, one file at a time leaves half of them idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Read by the programs that tests start, a hundred of them: what one has compiled the next one need not.
    env: {
      NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)),
    },
    // On a busy machine what is awaited may take its time; how long is never what is tested.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
