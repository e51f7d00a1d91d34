// npm run train-pairs: fits what tells that two questions are one. Arguments are passed on.
import { install } from './steps/install.mjs'
import { NODE_FLAGS, pinnedNode } from './steps/pinned-node.mjs'
import { inRoot } from './steps/root.mjs'
import { run } from './steps/run.mjs'

await install()
const program = inRoot('packages', 'judge', 'training', 'pairs', 'train-pairs.ts')
process.exitCode = await run(pinnedNode(), [...NODE_FLAGS, program, ...process.argv.slice(2)])
