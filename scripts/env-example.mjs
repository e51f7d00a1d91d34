// Writes .env.example from the schema in packages/server/src/env.ts.
import { writeFileSync } from 'node:fs'
import { envExample } from '../packages/server/src/env-example.ts'

writeFileSync(new URL('../.env.example', import.meta.url), envExample())
