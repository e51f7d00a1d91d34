// npm run bench: measures Baton and the barest durable server beside it. Arguments are passed on.
import { existsSync } from 'node:fs'
import { build } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { NODE_FLAGS, pinnedNode } from './steps/pinned-node.mjs'
import { inRoot } from './steps/root.mjs'
import { fail, run } from './steps/run.mjs'

const program = inRoot('bench', 'bench.ts')
if (!existsSync(program)) fail('There is no bench/bench.ts yet.')
await install()
await build()
process.exitCode = await run(pinnedNode(), [...NODE_FLAGS, program, ...process.argv.slice(2)])
