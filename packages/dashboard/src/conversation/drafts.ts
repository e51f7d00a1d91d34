import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import type { Mode } from './outbox.ts'

/**
 * What is being written, one text for each conversation and mode, kept in this browser. A note never turns up in a reply.
 * Only for a component that is mounted anew for each conversation.
 */
export function useDraft(conversationId: string, mode: Mode): [string, (text: string) => void] {
  const { storage } = useDesk()
  const key = draftKey(conversationId, mode)
  const [texts, setTexts] = useState<Record<string, string>>({})

  function change(text: string) {
    if (text === '') storage.remove(key)
    else storage.set(key, text)
    setTexts((before) => ({ ...before, [key]: text }))
  }
  return [texts[key] ?? storage.get(key) ?? '', change]
}

function draftKey(conversationId: string, mode: Mode): string {
  return `draft.${conversationId}.${mode}`
}
