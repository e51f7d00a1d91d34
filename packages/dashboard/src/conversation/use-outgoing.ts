import type { Attachment } from '@baton/contract'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useDesk } from '../app/desk.tsx'
import { catchUp } from './follow-conversation.ts'
import type { Log } from './log.ts'
import type { Delivery, Mode } from './outbox.ts'

/** What was sent into this conversation and the log does not show yet. `onLost`: somebody else held it by then. */
export function useOutgoing({ conversation }: Log, onLost: () => void) {
  const { outbox, queries } = useDesk()
  const all = useSyncExternalStore(outbox.subscribe, outbox.get)
  const { id, messages, notes } = conversation

  const mine = useMemo(() => all.filter(({ conversationId }) => conversationId === id), [all, id])
  const recorded = useMemo(() => {
    const known = new Set([...messages, ...notes].map((one) => one.id))
    return mine.map((one) => one.id).filter((one) => known.has(one))
  }, [mine, messages, notes])

  useEffect(() => outbox.remove(recorded), [outbox, recorded])

  function settle(delivery: Delivery) {
    if ('seq' in delivery) catchUp(queries, id, delivery.seq)
    else if (delivery.failure.code === 'held-by-another') onLost()
  }

  return {
    entries: mine.filter((one) => !recorded.includes(one.id)),
    send: (mode: Mode, text: string, files?: readonly Attachment[]) =>
      void outbox.send(id, mode, text, files).then(settle),
    retry: (entryId: string) => void outbox.retry(entryId).then(settle),
    discard: (entryId: string) => outbox.remove([entryId]),
  }
}
