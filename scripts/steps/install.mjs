// Brings node_modules to what package-lock.json says, and does nothing when it is there already.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './root.mjs'
import { fail, runQuietly } from './run.mjs'
import { inTurn } from './turn.mjs'

export async function install() {
  if (isInstalled()) return
  await inTurn(async () => {
    if (isInstalled()) return
    console.log(
      'Installing what Baton needs (npm ci); this takes a minute or two, and is done once …',
    )
    const { code, output } = await npmCi()
    if (code !== 0 || !isInstalled()) {
      fail(
        `${output.trim()}\n\nThe installation failed. The lines above say why; \`npm ci\` repeats it.`,
      )
    }
  })
}

/** npm leaves a copy of the lock in node_modules when it is done: what it lists is what is there. */
export function isInstalled() {
  const hidden = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const wanted = packagesIn(inRoot('package-lock.json'))
  const found = packagesIn(hidden)
  return Object.entries(wanted).every(([place, { version, optional, link }]) => {
    if (!place.includes('node_modules/')) return true
    const there = found[place]
    if (!there) return optional === true
    return link === true || there.version === version
  })
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** With everything that builds and runs Baton, whatever the user's defaults are. */
function npmCi() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  // Windows finds npm only through a shell.
  const shell = process.platform === 'win32'
  return runQuietly('npm', args, { env: withoutOurNode(process.env), shell })
}

/** npm ci replaces node_modules, so it must not run on the Node in there. */
function withoutOurNode(env) {
  const ours = inRoot('node_modules')
  const kept = (env.PATH ?? env.Path ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(ours))
  return { ...env, PATH: kept.join(path.delimiter) }
}
