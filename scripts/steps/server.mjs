// Runs the server as a child that ends when we end, and passes on what we are told.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import {
  BUILT_SERVER,
  pinnedNode,
  SERVER_ENVIRONMENT,
  SERVER_FLAGS,
  settingsFlags,
} from './pinned-node.mjs'
import { inRoot, ROOT } from './root.mjs'

/** npm passes on the Ctrl-C that the terminal has sent us as well: one press must not count as two. */
const SAME_PRESS_MS = 500
const LOOK_MS = 100

export function startServer(args = [], program = BUILT_SERVER) {
  const preload = pathToFileURL(inRoot('scripts', 'steps', 'end-with-parent.mjs')).href
  const flags = [...SERVER_FLAGS, ...settingsFlags(), `--import=${preload}`]
  const child = spawn(pinnedNode(), [...flags, ...program, ...args], {
    cwd: ROOT,
    env: { ...SERVER_ENVIRONMENT, ...process.env },
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
  whenNpmEnds(() => tell('SIGTERM'))
}

/** npm, when it is killed, tells nobody; nor does the shell it may have put between itself and us. */
function whenNpmEnds(act) {
  if (!process.env.npm_lifecycle_event) return
  const before = ancestry()
  const look = setInterval(() => {
    if (ancestry() === before) return
    clearInterval(look)
    act()
  }, LOOK_MS)
  look.unref()
}

/** Our parent and, where that is a shell and the system tells, its parent: npm is one of the two. */
function ancestry() {
  const parent = process.ppid
  if (process.platform !== 'linux') return `${parent}`
  try {
    const [, name, grandparent] = /\((.*)\) \S (\d+)/.exec(
      readFileSync(`/proc/${parent}/stat`, 'utf8'),
    )
    return name.endsWith('sh') ? `${parent} ${grandparent}` : `${parent}`
  } catch {
    return `${parent}` // it has just ended, and the next look shows it
  }
}
