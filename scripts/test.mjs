// npm test: everything a fresh clone needs to test itself, then all tests. Ends with the line "N passed, N failed".
//   npm test -- --no-browser      without the tests that need Chromium
//   npm test -- packages/core     what follows is given to vitest
import { build } from './steps/build.mjs'
import { findOrInstallChromium, HOW_TO_GET_CHROMIUM } from './steps/chromium.mjs'
import { install } from './steps/install.mjs'
import { fail } from './steps/run.mjs'
import { runTests } from './steps/tests.mjs'

const BROWSER_TESTS = 'tests/browser/**'

const given = process.argv.slice(2)
const args = given.filter((arg) => arg !== '--no-browser')
const withBrowser = args.length === given.length

await install()
const chromium = withBrowser ? await findOrInstallChromium() : null
if (withBrowser && !chromium) fail(HOW_TO_GET_CHROMIUM)
await build()

const { code, line } = await runTests(
  withBrowser ? args : [...args, `--exclude=${BROWSER_TESTS}`],
  chromium ? { CHROMIUM_PATH: chromium } : {},
)
console.log(line)
process.exitCode = code
