#!/usr/bin/env node
// npx baton: starts the command line on the Node that package.json pins. Runs on Node 20 itself.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { NODE_FLAGS, pinnedNode, settingsFlags } from '../../../scripts/steps/pinned-node.mjs'

const program = fileURLToPath(new URL('../src/cli/baton.ts', import.meta.url))
const child = spawn(
  pinnedNode(),
  [...NODE_FLAGS, ...settingsFlags(), program, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
// The terminal tells both of us; the command decides what to do, and we end with it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.once('exit', (code) => process.exit(code ?? 1))
