// Whether a teammate is there: what they chose, and whether a page of the desk is open.

export type Presence = 'online' | 'away' | 'offline'

/** All moments are milliseconds since 1970. */
export type Attendance = {
  choice: 'online' | 'away'
  /** When a page of theirs was last connected; null: never. */
  seenAt: number | null
  /** When they last came, and when they last said that they go. */
  cameAt: number | null
  leftAt: number | null
}

/** Reloading a page or losing a network for a moment is not going away. */
export const AWAY_AFTER_MS = 5 * 60_000
const OFFLINE_AFTER_MS = 30 * 60_000
/** Who comes back so soon after going is not given anything until it is clear that they stay. */
const SOON_MS = 60_000
const SETTLED_AFTER_MS = 15_000

export const NEVER_SEEN: Attendance = { choice: 'online', seenAt: null, cameAt: null, leftAt: null }

export function presenceOf({ choice, seenAt }: Attendance, at: number): Presence {
  if (seenAt === null || at - seenAt >= OFFLINE_AFTER_MS) return 'offline'
  return choice === 'away' || at - seenAt >= AWAY_AFTER_MS ? 'away' : 'online'
}

/** Whether they stay: without it, switching to and fro would hand a queue around. */
export function isSettled({ cameAt, leftAt }: Attendance, at: number): boolean {
  if (cameAt === null || leftAt === null || cameAt < leftAt) return true
  return cameAt - leftAt >= SOON_MS || at - cameAt >= SETTLED_AFTER_MS
}
