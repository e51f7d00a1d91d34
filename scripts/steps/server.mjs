// Runs the server as a child that ends when we end, and passes on what we are told.
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { NODE_FLAGS, pinnedNode, settingsFlags } from './pinned-node.mjs'
import { inRoot, ROOT } from './root.mjs'

/** npm passes on the Ctrl-C that the terminal has sent us as well: one press must not count as two. */
const SAME_PRESS_MS = 500
const PARENT_LOOK_MS = 1000

export function startServer(args = []) {
  const preload = pathToFileURL(inRoot('scripts', 'steps', 'end-with-parent.mjs')).href
  const program = inRoot('packages', 'server', 'src', 'main.ts')
  const flags = [...NODE_FLAGS, ...settingsFlags(), `--import=${preload}`]
  const child = spawn(pinnedNode(), [...flags, program, ...args], {
    cwd: ROOT,
    env: { NODE_COMPILE_CACHE: inRoot('node_modules', '.cache', 'node'), ...process.env },
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    // Not in the terminal's group: what the server hears, it hears once, and from us.
    detached: process.platform !== 'win32',
  })
  child.once('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  return child
}

/** `tell` is called once for each time somebody asks us to end; without an answer it is called again the next time. */
export function whenAskedToEnd(tell) {
  let last = Number.NEGATIVE_INFINITY
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      const now = performance.now()
      if (now - last > SAME_PRESS_MS) tell(signal)
      last = now
    })
  }
  // npm, when it is killed, tells nobody.
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    tell('SIGTERM')
  }, PARENT_LOOK_MS)
  look.unref()
}
