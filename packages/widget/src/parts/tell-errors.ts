// Tells the page what went wrong in its chat: codes it can count and act on, and nothing the customer has written. Comes
// with the drawing of answers, since nothing can go wrong before there is something to send.
import type { Outgoing } from '@baton/client'
import type { State, Store } from '../store.ts'

const told = new WeakSet<Store>()

/** From now on, once for each chat; what has failed before is told first. Goes on while the chat is closed. */
export function tellErrors(store: Store): void {
  if (told.has(store)) return
  told.add(store)
  const failed = new Set<string>()
  let wasOffline = false
  function look({ snapshot, isOffline }: State): void {
    const { outgoing, escalation } = snapshot
    for (const one of escalation ? [...outgoing, escalation] : outgoing) {
      const isNews = one.state === 'failed' && !failed.has(one.id)
      // What is tried again may fail again.
      if (one.state !== 'failed') failed.delete(one.id)
      else failed.add(one.id)
      if (isNews) store.tell('error', { about: one.kind, code: codeOf(one) })
    }
    const isLost = isOffline && !wasOffline
    wasOffline = isOffline
    if (isLost) store.tell('error', { about: 'network', code: 'offline' })
  }
  store.watch(look)
  look(store.state())
}

function codeOf({ error }: Outgoing): string {
  return error && 'problem' in error ? error.problem.code : 'fault'
}
