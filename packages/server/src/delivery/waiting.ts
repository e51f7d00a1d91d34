// Effects that wait for their turn in this process. Each desk outside has room of its own, so that one that is slow or dead
// holds up nobody else; so have the stories of many conversations at once.
import type { DueEffect } from '../store/store.ts'

export type Waiting = {
  add(effects: readonly DueEffect[]): void
  /** The first that there is room for; its room is taken until it `ended`. */
  next(): DueEffect | null
  ended(due: DueEffect): void
  readonly size: number
  all(): DueEffect[]
  /** Takes all out. */
  clear(): DueEffect[]
}

/** At a desk that takes 100 ms, more than two hundred a second. */
const AT_ONE_DESK = 32

/** `own`: room for what is done with our own means. */
export function createWaiting(own: number): Waiting {
  const queues = new Map<string, DueEffect[]>()
  const busy = new Map<string, number>()
  let size = 0

  return {
    add(effects) {
      for (const due of effects) {
        const room = roomOf(due)
        const queue = queues.get(room)
        if (queue) queue.push(due)
        else queues.set(room, [due])
        size++
      }
    },
    next() {
      for (const [room, queue] of queues) {
        const taken = busy.get(room) ?? 0
        if (taken >= widthOf(room, own)) continue
        const due = queue.shift()
        if (queue.length === 0) queues.delete(room)
        if (!due) continue
        busy.set(room, taken + 1)
        size--
        return due
      }
      return null
    },
    ended(due) {
      const room = roomOf(due)
      const taken = (busy.get(room) ?? 1) - 1
      if (taken > 0) busy.set(room, taken)
      else busy.delete(room)
    },
    get size() {
      return size
    },
    all: () => [...queues.values()].flat(),
    clear() {
      const all = [...queues.values()].flat()
      queues.clear()
      size = 0
      return all
    },
  }
}

const OWN = ''
const STORIES = ' stories'
/** A model's provider counts requests, and those who wait for an answer come first. */
const STORIES_AT_ONCE = 4

function widthOf(room: string, own: number): number {
  if (room === OWN) return own
  return room.endsWith(STORIES) ? STORIES_AT_ONCE : AT_ONE_DESK
}

function roomOf({ workspaceId, effect }: DueEffect): string {
  // Which mail server it is, only a look at the settings tells.
  if (effect.kind === 'mail.missed' || effect.kind === 'mail.transcript')
    return `${workspaceId} mail`
  if (effect.kind === 'summary.write' && effect.inTurn) return `${workspaceId}${STORIES}`
  return 'connectionId' in effect ? `${workspaceId} ${effect.connectionId}` : OWN
}
