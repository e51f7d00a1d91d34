// npm run train: fits the model of the ear to the sentences in packages/judge/training. Arguments are passed on.
import { install } from './steps/install.mjs'
import { NODE_FLAGS, pinnedNode } from './steps/pinned-node.mjs'
import { inRoot } from './steps/root.mjs'
import { run } from './steps/run.mjs'

await install()
const program = inRoot('packages', 'judge', 'training', 'train.ts')
process.exitCode = await run(pinnedNode(), [...NODE_FLAGS, program, ...process.argv.slice(2)])
