// What the kernel knows of processes; Linux only.
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'

export type Process = { pid: number; parent: number; state: string; command: string; cwd: string }

/** Null where there is no /proc to look at. */
export function processes(): Process[] | null {
  if (!existsSync('/proc/self/stat')) return null
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => processOf(pid) ?? [])
}

function processOf(pid: string): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state = '', parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return { pid: Number(pid), parent: Number(parent), state, command, cwd: cwdOf(pid) }
  } catch {
    return null // it has ended between two looks
  }
}

function cwdOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return '' // ended, or not ours to look at
  }
}
