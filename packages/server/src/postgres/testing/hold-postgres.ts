// A Baton reduced to its private PostgreSQL, for tests that need one in a process of its own:
//   node hold-postgres.ts <data folder>
// Says where it listens on the first line of its output, stops on SIGTERM.
import { startPrivatePostgres } from '../private-postgres.ts'

const [dataDir = ''] = process.argv.slice(2)
const log = { info: console.error, warn: console.error }
const { url, where, folder, stop } = await startPrivatePostgres({ dataDir, log })
console.log(JSON.stringify({ url, where, folder }))

process.once('SIGTERM', () => void stop())
// Stopping has to end the process by itself; until then something has to keep it.
const stay = setInterval(() => {}, 1000)
process.once('SIGTERM', () => clearInterval(stay))
