import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runProgram } from '../testing/run-program.ts'
import { withBaton } from '../testing/with-baton.ts'

test('a program asks, fetches a person and hears the answer', async () => {
  const around = await withBaton()
  try {
    const file = fileURLToPath(new URL('ask.mjs', import.meta.url))
    const env = { BATON_URL: around.serverUrl, BATON_KEY: around.world.key }
    const program = runProgram(file, ['Where is my parcel?'], env)
    const { conversationId } = await around.answerAsAda('On its way.')
    const { code, output } = await program
    expect(output).toContain(`ticket ${conversationId}: waiting`)
    expect(output).toContain('human: On its way.')
    expect(code).toBe(0)
  } finally {
    await around.close()
  }
})
