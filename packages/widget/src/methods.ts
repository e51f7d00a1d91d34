// What a page may ask of the chat at any time. What only some pages ask is in parts/page-methods.ts.
import type { Store } from './store.ts'

export const METHODS = {
  open: (store: Store) => store.open(),
  close: (store: Store) => store.close(),
  toggle: (store: Store) => (store.state().isOpen ? store.close() : store.open()),
  /** Asks for a person, and shows what becomes of it. */
  escalate(store: Store) {
    store.open()
    const { kind } = store.session.getSnapshot().conversation.holder
    if (kind === 'assistant' || kind === 'nobody') store.session.escalate()
  },
  ask(store: Store, text: string) {
    store.open()
    store.send(text)
  },
}

export type Method = keyof typeof METHODS
