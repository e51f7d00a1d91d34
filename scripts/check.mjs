// npm run check: what has to hold before a change is shared. Runs all checks, then says which did not hold.
import { existsSync } from 'node:fs'
import { build } from './steps/build.mjs'
import { findOrInstallChromium, HOW_TO_GET_CHROMIUM } from './steps/chromium.mjs'
import { install } from './steps/install.mjs'
import { pinnedNode } from './steps/pinned-node.mjs'
import { inRoot } from './steps/root.mjs'
import { runQuietly } from './steps/run.mjs'
import { runTests } from './steps/tests.mjs'

await install()
const node = pinnedNode()
const bin = (...parts) => inRoot('node_modules', ...parts)
const tsc = bin('typescript', 'bin', 'tsc')
const projects = ['.', 'packages/widget', 'packages/dashboard'].filter((folder) =>
  existsSync(inRoot(folder, 'tsconfig.json')),
)
const checks = [
  ['format and lint', [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '.']],
  ...projects.map((folder) => [`types in ${folder}`, [tsc, '-p', inRoot(folder)]]),
  ['boundaries', [inRoot('scripts', 'check-boundaries.mjs')]],
  ['sizes', [inRoot('scripts', 'check-sizes.mjs')]],
  ['words', [inRoot('scripts', 'check-words.mjs')]],
  ['connectors', [inRoot('scripts', 'check-connectors.mjs')]],
]

const broken = []
for (const [name, args] of checks) await hold(name, args)
await build()

const chromium = await findOrInstallChromium()
if (!chromium) console.error(HOW_TO_GET_CHROMIUM)
const { code, line } = await runTests([], chromium ? { CHROMIUM_PATH: chromium } : {})
if (code !== 0) broken.push('tests')
console.log(line)
console.log(broken.length === 0 ? 'Everything holds.' : `Does not hold: ${broken.join(', ')}`)
process.exitCode = broken.length === 0 ? 0 : 1

async function hold(name, args) {
  const { code, output } = await runQuietly(node, args)
  console.log(`${code === 0 ? 'ok    ' : 'BROKEN'}  ${name}`)
  if (code === 0) return
  console.log(output.trim())
  broken.push(name)
}
