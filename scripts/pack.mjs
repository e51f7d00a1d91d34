// Makes of the packages for other people's programs what can be installed: JavaScript with declarations, one folder each
// under dist/packages (or where the first argument says), ready for `npm pack` and `npm publish`.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pinnedNode } from './steps/pinned-node.mjs'
import { inRoot } from './steps/root.mjs'
import { fail, runQuietly } from './steps/run.mjs'

const PACKED = ['contract', 'core', 'client', 'js', 'react', 'adapters']

const target = path.resolve(process.argv[2] ?? inRoot('dist', 'packages'))
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })

const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc')
const project = inRoot('scripts', 'tsconfig.pack.json')
const { code, output } = await runQuietly(pinnedNode(), [tsc, '-p', project, '--outDir', target])
if (code !== 0) fail(`${output.trim()}\n\nThe packages could not be compiled.`)
for (const name of PACKED) finish(name)
console.log(`Packed ${PACKED.join(', ')} into ${target}`)

function finish(name) {
  const folder = path.join(target, name)
  renameSync(path.join(folder, 'src'), path.join(folder, 'dist'))
  const {
    private: _,
    devDependencies: __,
    exports,
    ...rest
  } = JSON.parse(readFileSync(inRoot('packages', name, 'package.json'), 'utf8'))
  const packed = { ...rest, exports: packedExports(exports), files: ['dist'] }
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(packed, null, 2)}\n`)
  copyFileSync(inRoot('LICENSE'), path.join(folder, 'LICENSE'))
  const readme = inRoot('packages', name, 'README.md')
  if (existsSync(readme)) copyFileSync(readme, path.join(folder, 'README.md'))
}

/** Here the sources are what is imported; there it is what was compiled of them. */
function packedExports(exports) {
  const shipped = Object.entries(exports).filter(([place]) => place !== './testing')
  return Object.fromEntries(
    shipped.map(([place, entry]) => {
      const source = entry.default ?? entry
      const file = source.replace('./src/', './dist/').replace(/\.ts$/, '')
      return [place, { types: `${file}.d.ts`, default: `${file}.js` }]
    }),
  )
}
