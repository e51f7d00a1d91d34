// Programs run by our scripts: shown, or kept quiet until they fail.
import { spawn } from 'node:child_process'
import { ROOT } from './root.mjs'

/** Shows the program's output. Resolves with its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** Resolves with `{ code, output }`; the output is for the case that something went wrong. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe']
    const child = spawn(command, args, { cwd: ROOT, stdio, ...options })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') })
    })
  })
}

/** What went wrong, in words, without a stack: scripts end with this. */
export function fail(words) {
  console.error(`\n${words}`)
  process.exit(1)
}
