// npm run seed -- small|busy|million: fills the desk with made-up conversations. Arguments are passed on.
import { install } from './steps/install.mjs'
import { NODE_FLAGS, pinnedNode } from './steps/pinned-node.mjs'
import { inRoot } from './steps/root.mjs'
import { run } from './steps/run.mjs'

await install()
const program = inRoot('packages', 'server', 'bin', 'baton.mjs')
process.exitCode = await run(pinnedNode(), [
  ...NODE_FLAGS,
  program,
  'seed',
  ...process.argv.slice(2),
])
