#!/usr/bin/env node
// npx baton: starts the command line on the Node that package.json pins. Runs on Node 20 itself.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { NODE_FLAGS, pinnedNode } from '../../../scripts/steps/pinned-node.mjs'
import { inRoot } from '../../../scripts/steps/root.mjs'

const program = fileURLToPath(new URL('../src/cli/baton.ts', import.meta.url))
const env = inRoot('.env')
const child = spawn(
  pinnedNode(),
  [...NODE_FLAGS, `--env-file-if-exists=${env}`, program, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
// The terminal tells both of us; the command decides what to do, and we end with it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.once('exit', (code) => process.exit(code ?? 1))
