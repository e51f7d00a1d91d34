// Builds widget, dashboard and server, when their sources have changed since the last time.
// What was built from which sources is remembered as a hash inside the result, so that a copied or half-made result is
// never taken for a good one.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { NODE_FLAGS, pinnedNode } from './pinned-node.mjs'
import { inRoot } from './root.mjs'
import { fail, runQuietly } from './run.mjs'
import { inTurn } from './turn.mjs'

const BUNDLED = ['widget', 'dashboard']
/** What goes into every bundle besides the package's own sources. */
const SHARED = ['packages/client', 'packages/core', 'packages/contract', 'package-lock.json']
/** What goes into the server's bundle; what it takes of other packages changes with the lock file. */
const RUN = ['contract', 'core', 'judge', 'agent', 'integrations', 'server']
const BUNDLER = 'scripts/steps/bundle-server.mjs'
const BUILT = [...BUNDLED, 'server']
const NOT_SOURCES = new Set(['node_modules', 'dist', 'demo', 'testing', 'training'])

export async function build({ force = false } = {}) {
  const stale = BUILT.filter((name) => isBuildable(name) && (force || !isFresh(name)))
  if (stale.length === 0) return
  await inTurn(async () => {
    const left = stale.filter((name) => force || !isFresh(name))
    if (left.length === 0) return
    console.log(`Building ${left.join(' and ')} …`)
    await Promise.all(left.map(buildOne))
  })
}

/** Packages that have nothing to build yet, for the one who asks for a build by name. */
export function unbuildable() {
  return BUILT.filter((name) => !isBuildable(name))
}

function isBuildable(name) {
  return !BUNDLED.includes(name) || existsSync(inRoot('packages', name, 'vite.config.ts'))
}

async function buildOne(name) {
  const before = hashOf(name)
  const [program, cwd] = programOf(name)
  const { code, output } = await runQuietly(pinnedNode(), program, { cwd })
  if (code !== 0) fail(`${output.trim()}\n\n${name} could not be built.`)
  writeFileSync(stampOf(name), before)
}

function programOf(name) {
  if (name === 'server') return [[...NODE_FLAGS, inRoot(BUNDLER)], inRoot()]
  return [[inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build'], inRoot('packages', name)]
}

function isFresh(name) {
  return existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === hashOf(name)
}

function stampOf(name) {
  return inRoot('packages', name, 'dist', '.built-from')
}

function hashOf(name) {
  const hash = createHash('sha256')
  const others = BUNDLED.includes(name)
    ? SHARED
    : [...RUN.map((one) => `packages/${one}`), 'package-lock.json', BUNDLER]
  for (const source of [`packages/${name}`, ...others]) addTo(hash, source)
  return hash.digest('hex')
}

function addTo(hash, place) {
  const full = inRoot(place)
  if (statSync(full).isFile()) {
    hash.update(`${place}\n`).update(readFileSync(full))
    return
  }
  for (const entry of readdirSync(full).sort()) {
    const isSource =
      !NOT_SOURCES.has(entry) && !entry.startsWith('.') && !/\.test\.tsx?$/.test(entry)
    if (isSource) addTo(hash, path.posix.join(place, entry))
  }
}
