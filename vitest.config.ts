import { defineConfig } from 'vitest/config'

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
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // On a busy machine what is awaited may take its time; how long is never what is tested.
    expect: { poll: { timeout: 15_000 } },
  },
})
