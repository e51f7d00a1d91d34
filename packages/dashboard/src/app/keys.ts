// Single keys that act on what is on the screen. Never while somebody writes, and never for those who switched them off.
import { useEffect, useEffectEvent } from 'react'
import { useDesk } from './desk.tsx'

/** What each key does, in the order of the sheet. A key not listed here does nothing. */
export const KEYS = [
  { key: 'j', shown: 'J', group: 'List', does: 'Next conversation' },
  { key: 'k', shown: 'K', group: 'List', does: 'Previous conversation' },
  { key: 'Enter', shown: 'Enter', group: 'List', does: 'Open' },
  { key: 'Escape', shown: 'Esc', group: 'List', does: 'Back to the list' },
  { key: 't', shown: 'T', group: 'Conversation', does: 'Take over' },
  { key: 'a', shown: 'A', group: 'Conversation', does: 'Assign to somebody' },
  { key: 'i', shown: 'I', group: 'Conversation', does: 'Assign to yourself' },
  { key: 'r', shown: 'R', group: 'Conversation', does: 'Reply to the customer' },
  { key: 'n', shown: 'N', group: 'Conversation', does: 'Write an internal note' },
  { key: 'b', shown: 'B', group: 'Conversation', does: 'Hand back to the assistant' },
  { key: 'e', shown: 'E', group: 'Conversation', does: 'Close' },
  { key: ']', shown: ']', group: 'Conversation', does: 'Show or hide the details' },
  { key: '?', shown: '?', group: 'Everywhere', does: 'This sheet' },
] as const

/** Works also while writing and with single keys off. */
export const CHORDS = [
  { shown: 'Ctrl Enter', mac: '⌘ Enter', group: 'Writing', does: 'Send' },
  { shown: 'Esc', mac: 'Esc', group: 'Writing', does: 'Leave the text, which is kept' },
] as const

export type Key = (typeof KEYS)[number]['key']

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>

export type Keys = {
  /** The last one to ask for a key gets it. Returns the way to stop. */
  on(key: Key, action: () => void): () => void
  /** Does what the key means; false when it means nothing here. `place`: where the focus is. */
  press(pressed: Pressed, place: KeyPlace): boolean
}

/** `control`: a button or a link, whose own keys are Enter and the space bar. */
export type KeyPlace = 'page' | 'control' | 'text' | 'layer'

export function openKeys(enabled: () => boolean): Keys {
  const actions = new Map<Key, (() => void)[]>()
  return {
    on(key, action) {
      actions.set(key, [...(actions.get(key) ?? []), action])
      return () =>
        actions.set(
          key,
          (actions.get(key) ?? []).filter((one) => one !== action),
        )
    },
    press({ key, ctrlKey, metaKey, altKey, isComposing }, place) {
      if (!enabled() || isComposing || ctrlKey || metaKey || altKey) return false
      if (place === 'text' || place === 'layer') return false
      if (place === 'control' && key === 'Enter') return false
      const name = key.length === 1 ? key.toLowerCase() : key
      const action = actions.get(name as Key)?.at(-1)
      action?.()
      return action !== undefined
    },
  }
}

/** While `active`, the key does this. */
export function useKey(key: Key, action: () => void, active = true): void {
  const { keys } = useDesk()
  const act = useEffectEvent(action)
  useEffect(() => (active ? keys.on(key, () => act()) : undefined), [keys, key, active])
}

export function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('[role="dialog"], [role="menu"], [role="alertdialog"]')) return 'layer'
  if (target.closest('input, textarea, select, [contenteditable="true"]')) return 'text'
  return target.closest('a, button, summary') ? 'control' : 'page'
}
