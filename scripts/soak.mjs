// npm run soak: every connector, with everything going wrong that does. Arguments are passed on.
import { build } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { NODE_FLAGS, pinnedNode } from './steps/pinned-node.mjs'
import { inRoot } from './steps/root.mjs'
import { run } from './steps/run.mjs'

const program = inRoot('soak', 'soak.ts')
await install()
await build()
process.exitCode = await run(pinnedNode(), [...NODE_FLAGS, program, ...process.argv.slice(2)])
