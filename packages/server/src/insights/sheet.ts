// What some conversations add to a page of figures, counted: how many there are of each kind. Sheets of days are added up to
// one of a period, and say the same as if its conversations had been counted at once.
import type { TimeName } from '@baton/core'

export const SHEET_PARTS = ['reason', 'topic', 'channel', 'language', 'hour', 'day'] as const
export type SheetPart = (typeof SHEET_PARTS)[number]

/** Facts as bits of one number, and whether the customer is silent: see `fact-bits.ts`. */
export type Pattern = { facts: number; quiet: number; rows: number; up: number; down: number }
export type SheetShare = { conversations: number; escalations: number }

export type Sheet = {
  patterns: Map<number, Pattern>
  /** How often each time was, in milliseconds. */
  times: Record<TimeName, Map<number, number>>
  parts: Record<SheetPart, Map<string, SheetShare>>
}

export type SheetKind = 'pattern' | TimeName | SheetPart

/** One thing counted. `key`: `facts * 4 + quiet`, a time, or the value of a part. Numbers: see `addLine`. */
export type SheetLine = { kind: SheetKind; key: string | number; a: number; b: number; c: number }

/** As it is kept: of each kind one list of key and numbers, key and numbers … */
export type PackedSheet = Partial<Record<SheetKind, (string | number)[]>>

export function emptySheet(): Sheet {
  return {
    patterns: new Map(),
    times: { waitedMs: new Map(), firstReplyMs: new Map(), resolvedMs: new Map() },
    parts: {
      reason: new Map(),
      topic: new Map(),
      channel: new Map(),
      language: new Map(),
      hour: new Map(),
      day: new Map(),
    },
  }
}

export function addLine(sheet: Sheet, { kind, key, a, b, c }: SheetLine): void {
  switch (kind) {
    case 'pattern':
      return addPattern(sheet.patterns, Number(key), { rows: a, up: b, down: c })
    case 'waitedMs':
    case 'firstReplyMs':
    case 'resolvedMs': {
      const times = sheet.times[kind]
      times.set(Number(key), (times.get(Number(key)) ?? 0) + a)
      return
    }
    default: {
      const part = sheet.parts[kind]
      const share = part.get(String(key))
      if (share) {
        share.conversations += a
        share.escalations += b
      } else part.set(String(key), { conversations: a, escalations: b })
    }
  }
}

export function addPacked(sheet: Sheet, packed: PackedSheet): void {
  for (const [name, flat] of Object.entries(packed)) {
    const kind = name as SheetKind
    const width = widthOf(kind)
    for (let at = 0; at < flat.length; at += width) {
      const [key = '', a = 0, b = 0, c = 0] = flat.slice(at, at + width)
      addLine(sheet, { kind, key, a: Number(a), b: Number(b), c: Number(c) })
    }
  }
}

export function packSheet({ patterns, times, parts }: Sheet): PackedSheet {
  const flat: PackedSheet = {
    pattern: [...patterns].flatMap(([key, { rows, up, down }]) => [key, rows, up, down]),
  }
  for (const [name, counted] of Object.entries(times)) flat[name as TimeName] = [...counted].flat()
  for (const name of SHEET_PARTS)
    flat[name] = [...parts[name]].flatMap(([key, share]) => [
      ...[key, share.conversations, share.escalations],
    ])
  return flat
}

export function widthOf(kind: SheetKind): number {
  switch (kind) {
    case 'pattern':
      return 4
    case 'waitedMs':
    case 'firstReplyMs':
    case 'resolvedMs':
      return 2
    default:
      return 3
  }
}

/** The lowest that so large a share of them does not exceed; null of none. */
export function lowestOf(times: ReadonlyMap<number, number>, share: number): number | null {
  const sorted = [...times].sort(([a], [b]) => a - b)
  let left = numberOf(times) * share
  for (const [time, count] of sorted) {
    left -= count
    if (left <= 0) return time
  }
  return null
}

export function numberOf(times: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const count of times.values()) sum += count
  return sum
}

function addPattern(
  patterns: Sheet['patterns'],
  key: number,
  { rows, up, down }: Pick<Pattern, 'rows' | 'up' | 'down'>,
): void {
  const found = patterns.get(key)
  if (!found) {
    patterns.set(key, { facts: key >> 2, quiet: key & 3, rows, up, down })
    return
  }
  found.rows += rows
  found.up += up
  found.down += down
}
