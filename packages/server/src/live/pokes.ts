// Tells other processes on the same database that a conversation has grown. A poke is only a hint: it says where to
// look, the log has the words. A lost one is made up for by the next, and by a look at the list now and then.
// Most Batons are one process: it greets when it begins to listen, and is silent until somebody greets back.
import { Client, type Pool } from 'pg'
import type { Ref } from '../store/store.ts'

const CHANNEL = 'baton_poke'
/** PostgreSQL takes payloads below 8,000 bytes. */
const PAYLOAD_BYTES = 7_000
/** Pokes of this long go out together: one statement, however many conversations moved. */
const GATHER_MS = 5

/** `sign`: nothing has grown; a teammate or the customer gave a sign of life, as one word. */
export type Poke = Ref & { seq: number; sign?: string | undefined }

export type Pokes = {
  send(poke: Poke): void
  stop(): Promise<void>
}

export async function openPokes(around: {
  pool: Pool
  connection: ConstructorParameters<typeof Client>[0]
  processId: string
  onPoke(poke: Poke): void
  /** The line was cut for a while: anything may have happened meanwhile. */
  onGap(): void
  onFault(error: unknown): void
}): Promise<Pokes> {
  const { pool, processId, onPoke, onGap, onFault } = around
  const others = new Set<string>()
  const pending = new Map<string, Poke>()
  let timer: NodeJS.Timeout | null = null
  let client: Client | null = null
  let stopped = false

  async function listen(): Promise<void> {
    const next = new Client(around.connection)
    next.on('error', onFault)
    next.on('end', () => {
      // One that never came to listen is tried again by whoever opened it.
      if (client === next) void again()
    })
    next.on('notification', ({ payload }) => {
      const { from, pokes } = read(payload ?? '')
      if (from === processId) return
      if (!others.has(from)) {
        // Whoever greets is answered once, so that both know.
        others.add(from)
        speakSoon()
      }
      for (const poke of pokes) onPoke(poke)
    })
    await next.connect()
    await next.query(`listen ${CHANNEL}`)
    client = next
    speakSoon()
  }

  /** With nothing to tell, it is a greeting. */
  function speakSoon(): void {
    timer ??= setTimeout(() => void flush().catch(onFault), GATHER_MS)
  }

  async function again(): Promise<void> {
    client = null
    for (let wait = 100; !stopped; wait = Math.min(wait * 2, 5_000)) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      if (stopped) return
      try {
        await listen()
        return onGap()
      } catch (error) {
        onFault(error)
      }
    }
  }

  async function flush(): Promise<void> {
    timer = null
    const payloads = write([...pending.values()], processId)
    pending.clear()
    await pool.query({
      name: 'poke',
      text: 'select pg_notify($1, payload) from unnest($2::text[]) as payload',
      values: [CHANNEL, payloads],
    })
  }

  await listen()
  return {
    send(poke) {
      if (others.size === 0) return
      const { workspaceId, conversationId, sign = '' } = poke
      pending.set(`${workspaceId} ${conversationId} ${sign}`, poke)
      speakSoon()
    },
    async stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      if (pending.size > 0) await flush()
      await client?.end()
    },
  }
}

/** `process|workspace conversation seq sign|…`; a greeting is a process and nothing else. */
function write(pokes: readonly Poke[], processId: string): string[] {
  const payloads: string[] = []
  let current = processId
  for (const { workspaceId, conversationId, seq, sign } of pokes) {
    const word = `|${workspaceId} ${conversationId} ${seq}${sign ? ` ${sign}` : ''}`
    if (current.length + word.length > PAYLOAD_BYTES) {
      payloads.push(current)
      current = processId
    }
    current += word
  }
  return [...payloads, current]
}

function read(payload: string): { from: string; pokes: Poke[] } {
  const [from = '', ...words] = payload.split('|')
  const pokes = words.flatMap((word) => {
    const [workspaceId, conversationId, seq, sign] = word.split(' ')
    return workspaceId && conversationId && seq
      ? [{ workspaceId, conversationId, seq: Number(seq), sign }]
      : []
  })
  return { from, pokes }
}
