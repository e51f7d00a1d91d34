import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useSettings } from '../app/settings.ts'
import { catchUp } from './follow-conversation.ts'
import type { Log } from './log.ts'
import type { Delivery, How, Mode, Outgoing } from './outbox.ts'

/** What was sent into this conversation and the log does not show yet. `onLost`: somebody else held it by then. */
export function useOutgoing({ conversation }: Log, onLost: () => void) {
  const { outbox, queries } = useDesk()
  const { undoSeconds } = useSettings()
  const all = useSyncExternalStore(outbox.subscribe, outbox.get)
  const { id, seq, messages, notes } = conversation

  const mine = useMemo(() => all.filter(({ conversationId }) => conversationId === id), [all, id])
  const recorded = useMemo(() => {
    const known = new Set([...messages, ...notes].map((one) => one.id))
    return mine.map((one) => one.id).filter((one) => known.has(one))
  }, [mine, messages, notes])

  useEffect(() => outbox.remove(recorded), [outbox, recorded])

  function settle(delivery: Delivery) {
    if ('seq' in delivery) catchUp(queries, id, delivery.seq)
    else if ('undone' in delivery) return
    else if (delivery.failure.code === 'held-by-another') onLost()
    // Whose answer it was stands in events that may not be here yet.
    else if (delivery.failure.code === 'answered-meanwhile')
      catchUp(queries, id, Number.POSITIVE_INFINITY)
  }

  return {
    entries: mine.filter((one) => !recorded.includes(one.id)),
    /** A reply waits a little, so that it can be taken back; a note goes at once. */
    send: (mode: Mode, text: string, how: How = {}) => {
      const waitMs = mode === 'reply' ? undoSeconds * 1_000 : 0
      void outbox.send(id, mode, text, { ...how, waitMs }).then(settle)
    },
    retry: (entry: Outgoing) => {
      // Whoever sends it again has what was answered meanwhile before them.
      const reviewed = entry.failure?.code === 'answered-meanwhile' ? seq : undefined
      void outbox.retry(entry.id, reviewed).then(settle)
    },
    undo: (entryId: string): Outgoing | null => outbox.undo(entryId),
    discard: (entryId: string) => outbox.remove([entryId]),
  }
}
