// npm run build: widget and dashboard, when their sources have changed; `-- --force` builds them in any case.
import { build, unbuildable } from './steps/build.mjs'
import { install } from './steps/install.mjs'

await install()
for (const name of unbuildable()) console.log(`${name} has no vite.config.ts yet; skipped`)
await build({ force: process.argv.includes('--force') })
console.log('Built.')
