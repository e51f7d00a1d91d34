// Numbers about a run: how long things took, what a process used.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { processes } from '../tests/processes.ts'

export type Spread = { count: number; p50: number; p95: number; p99: number; max: number }

/** Of milliseconds; a count of 0 has no other numbers. */
export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return {
    count: sorted.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: sorted.at(-1) ?? Number.NaN,
  }
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Resident memory of one process in MB. */
export function memoryOf(pid: number): number {
  if (existsSync(`/proc/${pid}/status`)) {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  }
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}

/** Processor time of a process so far, and of those below it, in ms; NaN where the kernel does not tell. */
export function processorTimeOf(pid: number): number {
  const all = processes()
  if (!all) return Number.NaN
  const children = all.filter(({ parent }) => parent === pid)
  return ownTimeOf(pid) + children.reduce((sum, child) => sum + processorTimeOf(child.pid), 0)
}

/** Of the kernel's ticks there are 100 in a second on every Linux that Node runs on. */
const TICK_MS = 10

function ownTimeOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [user, system, userOfEnded, systemOfEnded] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15)
      .map(Number)
    // What ended below it counts too: PostgreSQL has a process for each connection.
    return ((user ?? 0) + (system ?? 0) + (userOfEnded ?? 0) + (systemOfEnded ?? 0)) * TICK_MS
  } catch {
    return 0 // it has ended between two looks
  }
}
