import { type Conversation, maySplit } from '@baton/core'
import { type ReactNode, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { useKey } from '../../app/keys.ts'
import { useMay } from '../../app/may.tsx'
import type { Stance } from '../stance.ts'
import { SplitDialog, splittable } from './split-dialog.tsx'

/** Where a customer has asked for two things, and a teammate may make two conversations of it. */
export function useSplit(
  conversation: Conversation,
  stance: Stance,
): { begin: ((messageId: string) => void) | null; dialog: ReactNode } {
  const { newId } = useDesk()
  const mayAnswer = useMay('conversations.answer')
  const [asking, setAsking] = useState<{ fromId: string; splitId: string } | null>(null)
  const asked = splittable(conversation).filter(({ author }) => author.kind === 'customer')
  const can =
    mayAnswer && stance.kind !== 'theirs' && maySplit(conversation.channel) && asked.length > 1
  const begin = (fromId: string) => setAsking({ fromId, splitId: newId('spl') })
  useKey('shift+s', () => begin(asked.at(-1)?.id ?? ''), can)
  return {
    begin: can ? begin : null,
    dialog: asking ? (
      <SplitDialog {...{ conversation, ...asking }} onClose={() => setAsking(null)} />
    ) : null,
  }
}
