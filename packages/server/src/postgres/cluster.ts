// Makes the files of a new PostgreSQL cluster. It appears under its name only when it is whole.
import { spawn } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { executable } from './binaries.ts'
import { runAs, TOOL_ENVIRONMENT } from './run-as.ts'
import type { UnixUser } from './unprivileged.ts'

export const SUPERUSER = 'baton'

export function hasCluster(cluster: string): boolean {
  return existsSync(path.join(cluster, 'PG_VERSION'))
}

/** `passwordFile` is only for systems without a socket of our own, where anybody on the machine could connect. */
export async function makeCluster(
  cluster: string,
  { native, user }: { native: string; user: UnixUser | null },
  passwordFile: string | null,
): Promise<void> {
  const half = `${cluster}.half`
  let problem = ''
  // The database sorts and folds letters by PostgreSQL's own tables, so that no update of the system's C library
  // breaks an index; pg_trgm still asks that library what a letter is, hence the attempts.
  for (const ctype of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    rmSync(half, { recursive: true, force: true })
    const run = await initdb(half, native, user, ctype, passwordFile)
    if (run.code === 0) return renameSync(half, cluster)
    problem = run.output
    if (!problem.includes('invalid locale name')) break
  }
  rmSync(half, { recursive: true, force: true })
  throw new Error(`PostgreSQL could not lay out a new database in ${cluster}: ${problem.trim()}`)
}

function initdb(
  into: string,
  native: string,
  user: UnixUser | null,
  ctype: string,
  passwordFile: string | null,
): Promise<{ code: number | null; output: string }> {
  const locale = ['--locale=C', `--lc-ctype=${ctype}`, '--locale-provider=builtin']
  const proof = passwordFile
    ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    : ['--auth=trust']
  const { command, args, as } = runAs(user, executable(native, 'initdb'), [
    ...['-D', into, '-U', SUPERUSER, '-E', 'UTF8', ...locale, '--builtin-locale=C.UTF-8'],
    ...[...proof, '--data-checksums', '--no-instructions'],
  ])
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...as,
      ...TOOL_ENVIRONMENT,
      cwd: path.dirname(into),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let output = ''
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}
