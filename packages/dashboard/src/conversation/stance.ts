import type { Holder } from '@baton/core'

/** How a teammate stands to a conversation: who has the word, seen from where they sit. */
export type Stance =
  | { kind: 'mine' }
  | { kind: 'theirs'; name: string; since: string }
  | { kind: 'assistant' }
  | { kind: 'queue' }
  | { kind: 'closed' }

export function stanceOf(holder: Holder, meId: string): Stance {
  switch (holder.kind) {
    case 'human':
      return holder.human.id === meId
        ? { kind: 'mine' }
        : { kind: 'theirs', name: holder.human.name, since: holder.since }
    case 'assistant':
      return { kind: 'assistant' }
    case 'queue':
      return { kind: 'queue' }
    case 'nobody':
      return { kind: 'closed' }
  }
}

/** What can be done from there. */
export function mayOf(
  { kind }: Stance,
  mayAnswer: boolean,
): { takeOver: boolean; handBack: boolean; close: boolean } {
  if (!mayAnswer) return { takeOver: false, handBack: false, close: false }
  return {
    takeOver: kind === 'assistant' || kind === 'queue',
    handBack: kind === 'mine' || kind === 'queue',
    close: kind === 'mine' || kind === 'assistant' || kind === 'queue',
  }
}
