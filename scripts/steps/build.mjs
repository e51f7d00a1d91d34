// Builds widget and dashboard when their sources have changed since the last time. What was built from which sources
// is remembered as a hash inside the result, so that a copied or half-made result is never taken for a good one.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pinnedNode } from './pinned-node.mjs'
import { inRoot } from './root.mjs'
import { fail, runQuietly } from './run.mjs'
import { inTurn } from './turn.mjs'

const BUILT = ['widget', 'dashboard']
/** What goes into every bundle besides the package's own sources. */
const SHARED = ['packages/client', 'packages/core', 'packages/contract', 'package-lock.json']
const NOT_SOURCES = new Set(['node_modules', 'dist', 'demo', 'testing'])

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
  return existsSync(inRoot('packages', name, 'vite.config.ts'))
}

async function buildOne(name) {
  const before = hashOf(name)
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js')
  const cwd = inRoot('packages', name)
  const { code, output } = await runQuietly(pinnedNode(), [vite, 'build'], { cwd })
  if (code !== 0) fail(`${output.trim()}\n\n${name} could not be built.`)
  writeFileSync(stampOf(name), before)
}

function isFresh(name) {
  return existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === hashOf(name)
}

function stampOf(name) {
  return inRoot('packages', name, 'dist', '.built-from')
}

function hashOf(name) {
  const hash = createHash('sha256')
  for (const source of [`packages/${name}`, ...SHARED]) addTo(hash, source)
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
