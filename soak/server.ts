// Baton as an operator runs it, but for the pace at which waiting passes: node soak/server.ts <pace>
import { readEnv } from '../packages/server/src/env.ts'
import { serve } from '../packages/server/src/serve.ts'

serve(readEnv(), { fetch, pace: Number(process.argv[2]) }).catch((error) => {
  console.error(error)
  process.exit(1)
})
