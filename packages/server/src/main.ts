// Reads the environment and serves.
import { setFlagsFromString } from 'node:v8'
import { readEnv } from './env.ts'
import { serve } from './serve.ts'

// The collector gives back pages that are half empty, some 20 MB. On the command line the same flag would also shrink
// the room for new objects, which takes a quarter more processor time; the room is set by then.
setFlagsFromString('--optimize-for-size')

try {
  await serve(readEnv(), { fetch })
} catch (error) {
  // What stops a start is for the operator: words, not a stack.
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
