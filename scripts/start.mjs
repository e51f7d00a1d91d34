// npm start: installs and builds when needed, then runs Baton until it is told to stop. Works with Node 20, and runs
// Baton itself on the Node that package.json pins.
import { build } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { startServer, whenAskedToEnd } from './steps/server.mjs'

await install()
await build()
const server = startServer(process.argv.slice(2))
whenAskedToEnd((signal) => server.kill(signal))
server.once('exit', (code) => process.exit(code ?? 1))
