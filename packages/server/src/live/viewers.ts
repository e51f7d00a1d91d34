// Who has a conversation open on their desk, and who writes in it just now: told to every desk of the workspace as it
// happens, kept nowhere. It helps people to keep out of each other's way; that two do not answer at once is made sure by
// the log (`postReply`), never by this.
import type { Human, Viewer } from '@baton/contract'
import type { Ref } from '../store/store.ts'
import type { Peer } from './socket.ts'

/** `seat`: one open desk; a teammate with two tabs has two. */
export type Look = { ref: Ref; seat: string; human: Human; doing: Viewer['doing'] | 'gone' }

/** Of one open desk. */
export type Sight = {
  /** `away`: it is open, and nobody is at it: its tab is hidden, or nothing has been touched for a while. */
  looks(conversationId: string | null, away?: boolean): void
  replies(conversationId: string): void
  watch(send: (shown: Shown) => void): void
  gone(): void
}

type Shown = { conversationId: string; viewers: Viewer[] }
type Seat = {
  conversationId: string
  human: Human
  away: boolean
  until: number
  replyingUntil: number
}
type Floor = {
  seats: Map<string, Seat>
  watchers: Set<(shown: Shown) => void>
  /** What was last told of each conversation, so that only changes are. */
  told: Map<string, string>
}

/** Desks repeat themselves every 20 seconds; typing is repeated every 3. */
const FORGOTTEN_MS = 50_000
/** Browsers let a hidden tab speak once a minute, and not always then. */
const AWAY_FORGOTTEN_MS = 150_000
const REPLYING_MS = 8_000
const SWEEP_MS = 2_000

type Around = {
  newId(prefix: string): string
  /** Monotonic, in milliseconds. */
  clock(): number
  pace?: number | undefined
}

export type Viewers = ReturnType<typeof createViewers>

export function createViewers({ newId, clock, pace = 1 }: Around) {
  const floors = new Map<string, Floor>()
  let tell: (look: Look) => void = () => {}
  let timer: NodeJS.Timeout | null = null

  function floorOf(workspaceId: string): Floor {
    const known = floors.get(workspaceId)
    if (known) return known
    const floor: Floor = { seats: new Map(), watchers: new Set(), told: new Map() }
    floors.set(workspaceId, floor)
    return floor
  }

  /** Said here or at another process. */
  function heard({ ref, seat, human, doing }: Look): void {
    const floor = floorOf(ref.workspaceId)
    const before = floor.seats.get(seat)
    const { conversationId } = ref
    if (doing === 'gone') {
      if (before?.conversationId === conversationId) floor.seats.delete(seat)
    } else {
      const stays = before?.conversationId === conversationId
      const away = doing === 'away'
      const forgotten = away ? AWAY_FORGOTTEN_MS : FORGOTTEN_MS
      const replyingUntil = doing === 'replying' ? clock() + REPLYING_MS / pace : 0
      floor.seats.set(seat, {
        ...{ conversationId, human, away, until: clock() + forgotten / pace },
        replyingUntil: Math.max(replyingUntil, stays ? before.replyingUntil : 0),
      })
    }
    const touched = new Set([before?.conversationId ?? conversationId, conversationId])
    // Who has come back to one tab is not away in their others, but somewhere else.
    for (const seat of floor.seats.values())
      if (seat.human.id === human.id) touched.add(seat.conversationId)
    for (const one of touched) show(floor, one)
  }

  function show(floor: Floor, conversationId: string): void {
    const viewers = viewersOf(floor, conversationId, clock())
    const words = JSON.stringify(viewers)
    if (words === (floor.told.get(conversationId) ?? '[]')) return
    if (viewers.length === 0) floor.told.delete(conversationId)
    else floor.told.set(conversationId, words)
    for (const send of floor.watchers) send({ conversationId, viewers })
  }

  function sweep(): void {
    const at = clock()
    for (const [workspaceId, floor] of floors) {
      for (const [seat, { until }] of floor.seats) if (until < at) floor.seats.delete(seat)
      const open = [...floor.seats.values()].map((seat) => seat.conversationId)
      for (const conversationId of new Set([...floor.told.keys(), ...open]))
        show(floor, conversationId)
      if (floor.seats.size === 0 && floor.watchers.size === 0) floors.delete(workspaceId)
    }
  }

  return {
    heard,
    /** Whether a teammate has it open, at whatever process. */
    isViewed({ workspaceId, conversationId }: Ref): boolean {
      const seats = floors.get(workspaceId)?.seats.values() ?? []
      for (const seat of seats) if (seat.conversationId === conversationId) return true
      return false
    },
    /** `tellOthers`: other processes have desks, too. */
    start(tellOthers: (look: Look) => void): void {
      tell = tellOthers
      timer = setInterval(sweep, SWEEP_MS / pace).unref()
    },
    stop(): void {
      if (timer) clearInterval(timer)
    },
    sightOf({ workspaceId, human }: Extract<Peer, { kind: 'human' }>): Sight {
      const seat = newId('seat')
      let open: string | null = null
      let unwatch = () => {}
      function say(conversationId: string, doing: Look['doing']): void {
        const look: Look = { ref: { workspaceId, conversationId }, seat, human, doing }
        heard(look)
        tell(look)
      }
      function looks(conversationId: string | null, away = false): void {
        if (open !== null && open !== conversationId) say(open, 'gone')
        open = conversationId
        if (conversationId !== null) say(conversationId, away ? 'away' : 'viewing')
      }
      return {
        looks,
        replies(conversationId) {
          if (conversationId === open) say(conversationId, 'replying')
        },
        watch(send) {
          const floor = floorOf(workspaceId)
          floor.watchers.add(send)
          unwatch = () => floor.watchers.delete(send)
          for (const conversationId of floor.told.keys())
            send({ conversationId, viewers: viewersOf(floor, conversationId, clock()) })
        },
        gone() {
          unwatch()
          looks(null)
        },
      }
    },
  }
}

/** Each teammate once, in the order in which they came; whoever writes in one of two tabs writes. Who is at another of
 * their tabs is not away: they have left this one. */
function viewersOf({ seats }: Floor, conversationId: string, at: number): Viewer[] {
  const viewers = new Map<string, Viewer>()
  const there = new Set<string>()
  for (const { human, away, until } of seats.values()) if (!away && until >= at) there.add(human.id)
  for (const seat of seats.values()) {
    if (seat.conversationId !== conversationId || seat.until < at) continue
    if (seat.away && there.has(seat.human.id)) continue
    const replying = seat.replyingUntil > at || viewers.get(seat.human.id)?.doing === 'replying'
    viewers.set(seat.human.id, {
      human: seat.human,
      doing: replying ? 'replying' : seat.away ? 'away' : 'viewing',
    })
  }
  return [...viewers.values()]
}

/** As one word, for a line in which words are parted by spaces. */
export function writeLook({ seat, human, doing }: Look): string {
  return Buffer.from(JSON.stringify({ seat, human, doing })).toString('base64url')
}

/** Null for a sign of another kind. */
export function readLook({ workspaceId, conversationId }: Ref, word: string): Look | null {
  const { seat, human, doing } = JSON.parse(Buffer.from(word, 'base64url').toString())
  return seat ? { ref: { workspaceId, conversationId }, seat, human, doing } : null
}
