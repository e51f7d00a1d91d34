// What has been proved lately, so that the same proof, sent with every request, is not checked every time.
import { hash } from 'node:crypto'

export type Proved<Known> = {
  get(proof: string): Known | undefined
  /** `until` in milliseconds since 1970. */
  set(proof: string, known: Known, until: number): void
  clear(): void
}

/** Remembers so many; then the one that was proved first is forgotten. */
export function createProved<Known>(capacity: number, now: () => number): Proved<Known> {
  const entries = new Map<string, { known: Known; until: number }>()

  return {
    get(proof) {
      const entry = entries.get(markOf(proof))
      return entry && entry.until > now() ? entry.known : undefined
    },
    set(proof, known, until) {
      const mark = markOf(proof)
      entries.delete(mark)
      entries.set(mark, { known, until })
      const first = entries.size > capacity ? entries.keys().next().value : undefined
      if (first !== undefined) entries.delete(first)
    },
    clear: () => entries.clear(),
  }
}

/** A tenth of the room that a token takes, and nobody signs in with what a memory dump shows. */
function markOf(proof: string): string {
  return hash('sha256', proof, 'base64')
}
