// Reads the environment and serves.
import { readEnv } from './env.ts'
import { serve } from './serve.ts'

main().catch((error) => {
  // What stops a start is for the operator: words, not a stack.
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})

async function main(): Promise<void> {
  await serve(readEnv(), { fetch })
}
