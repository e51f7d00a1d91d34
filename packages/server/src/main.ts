// Reads the environment and serves.
import { readEnv } from './env.ts'
import { serve } from './serve.ts'

try {
  await serve(readEnv(), { fetch })
} catch (error) {
  // What stops a start is for the operator: words, not a stack.
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
