// Records the shape of the API as it is now in tests/api-shape.json: with each release, or when something is meant to break.
import { writeFileSync } from 'node:fs'
import { presentShape } from '../tests/api-shape.ts'

const text = `${JSON.stringify(presentShape(), null, 2)}\n`
writeFileSync(new URL('../tests/api-shape.json', import.meta.url), text)
