// The single keys of a conversation. A key that would be refused does nothing.
import { useKey } from '../app/keys.ts'
import { useMay } from '../app/may.tsx'
import type { Mode } from './outbox.ts'
import { mayOf, type Stance } from './stance.ts'

export type Does = {
  takeOver: () => void
  handBack: () => void
  close: () => void
  write: (mode: Mode) => void
  details: () => void
}

export function useConversationKeys(stance: Stance, does: Does): void {
  const mayAnswer = useMay('conversations.answer')
  const may = mayOf(stance, mayAnswer)
  useKey('t', does.takeOver, may.takeOver)
  useKey('b', does.handBack, may.handBack)
  useKey('e', does.close, may.close)
  useKey('r', () => does.write('reply'), mayAnswer)
  useKey('n', () => does.write('note'), mayAnswer)
  useKey(']', does.details)
}
