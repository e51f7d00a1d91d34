// What a customer's browser remembers between pages. Nothing is written before the customer does something.

export type Storage = {
  get(key: string): string | null
  set(key: string, value: string): void
  remove(key: string): void
  /** Names that start so, in order. */
  keys(prefix: string): string[]
  /** Another tab has changed a name. Returns the way to stop. */
  onChange(on: (key: string) => void): () => void
}

export type Shelf = Pick<
  globalThis.Storage,
  'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'
>

/**
 * Keeps names under `prefix` on the first shelf that works, else in memory. A getter, because looking at
 * `localStorage` already throws where it is forbidden.
 */
export function openStorage(
  prefix: string,
  shelves: (() => Shelf)[],
  events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
): Storage {
  const shelf = firstThatWorks(shelves, prefix)
  return {
    get: (key) => shelf.getItem(prefix + key),
    set(key, value) {
      try {
        shelf.setItem(prefix + key, value)
      } catch {
        // Full: what does not fit is kept for as long as the page lives, which is all that can be done.
      }
    },
    remove: (key) => shelf.removeItem(prefix + key),
    keys: (start) => namesOn(shelf, prefix + start).map((name) => name.slice(prefix.length)),
    onChange(on) {
      const heard = (event: Event) => {
        const { key } = event as StorageEvent
        if (key?.startsWith(prefix)) on(key.slice(prefix.length))
      }
      events?.addEventListener('storage', heard)
      return () => events?.removeEventListener('storage', heard)
    },
  }
}

/** Forgets when the page goes. */
export function inMemory(): Shelf {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
}

/** Reading is the test: a trial write would leave a trace before the customer has done anything. */
function firstThatWorks(shelves: (() => Shelf)[], prefix: string): Shelf {
  for (const open of shelves) {
    try {
      const shelf = open()
      shelf.getItem(prefix)
      return shelf
    } catch {
      // Forbidden here: the next shelf.
    }
  }
  return inMemory()
}

function namesOn(shelf: Shelf, start: string): string[] {
  const names = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '')
  return names.filter((name) => name.startsWith(start)).sort()
}
