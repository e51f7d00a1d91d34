// The Node that runs TypeScript: the one pinned in package.json, whatever the machine has.
import { accessSync, constants, existsSync } from 'node:fs'
import { inRoot } from './root.mjs'
import { fail } from './run.mjs'

const OLDEST = [22, 18]

/** Without the warning that older versions print for running TypeScript. */
export const NODE_FLAGS = ['--disable-warning=ExperimentalWarning']

/**
 * New objects get 16 MB, always, instead of up to 64, and old ones are swept when there is a third more of them, not
 * twice as many: under load the server then holds well over 100 MB less, and is no slower. Half the room would save
 * another 15 MB and cost a tenth more time, since the server also has pages given back (`packages/server/src/main.ts`).
 */
export const SERVER_FLAGS = [
  ...NODE_FLAGS,
  '--max-semi-space-size=8',
  '--min-semi-space-size=8',
  '--heap-growing-percent=30',
]

/**
 * What threads of the runtime free goes back to one heap of glibc's, not to one for each of them: 10 MB less. And what
 * is large lies apart from it and goes back to the system, where glibc would soon keep it: 3 MB less.
 */
export const SERVER_ENVIRONMENT = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072' }

/** The server as `build` leaves it: without what strips types while it runs, and in few files, some 80 MB less. */
export const BUILT_SERVER = [inRoot('packages', 'server', 'dist', 'main.js')]
/** The server as it is written. */
export const SERVER_SOURCE = [inRoot('packages', 'server', 'src', 'main.ts')]

/** With the settings in `.env`, where there is one; what the environment says goes first. */
export function settingsFlags() {
  const file = inRoot('.env')
  return existsSync(file) ? [`--env-file=${file}`] : []
}

export function pinnedNode() {
  const pinned = inRoot(
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (isExecutable(pinned)) return pinned
  if (isNewEnough(process.versions.node)) return process.execPath
  return fail(
    `Baton runs on Node ${OLDEST.join('.')} or newer, and this is Node ${process.versions.node}.
npm would have brought the right one, but it was told not to run install scripts. Do one of these:
  npm rebuild node --ignore-scripts=false
  install Node 24 and start again`,
  )
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}
