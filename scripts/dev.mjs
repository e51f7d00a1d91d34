// npm run dev: like npm start, but what you change is there at once. The server starts again, the widget is built
// again, and the desk has a server of its own that swaps modules in the open page.
import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { build } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { pinnedNode, SERVER_SOURCE } from './steps/pinned-node.mjs'
import { inRoot } from './steps/root.mjs'
import { startServer, whenAskedToEnd } from './steps/server.mjs'

const RUN_BY_THE_SERVER = ['server', 'agent', 'integrations', 'judge', 'core', 'contract']
/** An editor writes a file in several steps, and a branch is many files. */
const SETTLED_MS = 150

// The desk's own server has to know the port, too; what the environment says goes first.
if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'))
await install()
await build()
vite('widget', ['build', '--watch', '--logLevel', 'warn'])
vite('dashboard', ['--clearScreen', 'false'])

let ending = false
let server = start()
whenAskedToEnd((signal) => {
  ending = true
  if (hasEnded(server)) process.exit(0)
  server.kill(signal)
})
for (const name of RUN_BY_THE_SERVER) {
  watch(inRoot('packages', name, 'src'), { recursive: true }, changed)
}

function start() {
  const child = startServer(process.argv.slice(2), SERVER_SOURCE)
  child.once('exit', (code) => {
    if (ending) process.exit(code ?? 1)
    if (code && !restarting)
      console.log('The server has ended; it starts again when a file changes.')
  })
  return child
}

let settling
function changed(_event, file) {
  if (!file || /\.test\.tsx?$|~$/.test(file)) return
  clearTimeout(settling)
  settling = setTimeout(restart, SETTLED_MS)
}

let restarting = false
function restart() {
  if (ending || restarting) return
  console.log('Changed; starting again …')
  if (hasEnded(server)) {
    server = start()
    return
  }
  restarting = true
  server.once('exit', () => {
    restarting = false
    server = start()
  })
  server.kill('SIGTERM')
}

function hasEnded({ exitCode, signalCode }) {
  return exitCode !== null || signalCode !== null
}

/** In our own group, so that Ctrl-C reaches it from the terminal; ended with us in any other case. */
function vite(name, args) {
  if (!existsSync(inRoot('packages', name, 'vite.config.ts'))) return
  const program = inRoot('node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(pinnedNode(), [program, ...args], {
    cwd: inRoot('packages', name),
    env: { BATON_URL: `http://127.0.0.1:${process.env.PORT || '3000'}`, ...process.env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  process.once('exit', () => child.kill())
  child.once('exit', (code) => {
    if (code) console.error(`vite for ${name} has ended with ${code}`)
  })
}
