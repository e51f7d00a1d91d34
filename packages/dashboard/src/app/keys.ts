// Single keys that act on what is on the screen. Never while somebody writes, and never for those who switched them off.
import { useEffectEvent, useLayoutEffect } from 'react'
import { useDesk } from './desk.tsx'

/**
 * What each key does, in the order of the sheet and of the palette. A key not listed here does nothing. `g e` is one
 * after the other; `shift+j` both at once; `mod+k` is Ctrl or ⌘, which works while writing, too.
 */
export const KEYS = [
  { key: 'j', shown: 'J', group: 'List', does: 'Next conversation' },
  { key: 'k', shown: 'K', group: 'List', does: 'Previous conversation' },
  { key: 'Enter', shown: 'Enter', group: 'List', does: 'Open' },
  { key: 'o', shown: 'O', group: 'List', does: 'Open the one that J and K are on' },
  { key: 'w', shown: 'W', group: 'List', does: 'Open the one that waits longest' },
  { key: 'Escape', shown: 'Esc', group: 'List', does: 'Back to the list' },
  { key: 'u', shown: 'U', group: 'List', does: 'Back to the list, too' },
  { key: 'x', shown: 'X', group: 'List', does: 'Select, or no longer' },
  { key: 'shift+j', shown: 'Shift J', group: 'List', does: 'Select down' },
  { key: 'shift+k', shown: 'Shift K', group: 'List', does: 'Select up' },
  { key: '/', shown: '/', group: 'List', does: 'Search' },
  { key: '[', shown: '[', group: 'List', does: 'Show or hide the list' },
  { key: 't', shown: 'T', group: 'Conversation', does: 'Take over' },
  { key: 'a', shown: 'A', group: 'Conversation', does: 'Assign to somebody' },
  { key: 'i', shown: 'I', group: 'Conversation', does: 'Assign to yourself' },
  { key: 'r', shown: 'R', group: 'Conversation', does: 'Reply to the customer' },
  { key: 'n', shown: 'N', group: 'Conversation', does: 'Write an internal note' },
  { key: 'm', shown: 'M', group: 'Conversation', does: 'Look for a canned reply' },
  { key: 'b', shown: 'B', group: 'Conversation', does: 'Hand back to the assistant' },
  { key: 'z', shown: 'Z', group: 'Conversation', does: 'Put on hold' },
  { key: 'l', shown: 'L', group: 'Conversation', does: 'Tags' },
  { key: 's', shown: 'S', group: 'Conversation', does: 'Star, or no longer' },
  { key: 'shift+s', shown: 'Shift S', group: 'Conversation', does: 'Split into two conversations' },
  {
    key: 'shift+m',
    shown: 'Shift M',
    group: 'Conversation',
    does: 'Merge into another conversation',
  },
  { key: 'c', shown: 'C', group: 'Conversation', does: 'Copy the link to the conversation' },
  { key: 'p', shown: 'P', group: 'Conversation', does: 'Write down the promise just made' },
  { key: 'e', shown: 'E', group: 'Conversation', does: 'Close' },
  { key: ']', shown: ']', group: 'Conversation', does: 'Show or hide the details' },
  { key: 'g e', shown: 'G E', group: 'Go to', does: 'Go to Escalated' },
  { key: 'g m', shown: 'G M', group: 'Go to', does: 'Go to Mine' },
  { key: 'g u', shown: 'G U', group: 'Go to', does: 'Go to Unassigned' },
  { key: 'g h', shown: 'G H', group: 'Go to', does: 'Go to what the assistant handles' },
  { key: 'g a', shown: 'G A', group: 'Go to', does: 'Go to All open' },
  { key: 'g c', shown: 'G C', group: 'Go to', does: 'Go to Closed' },
  { key: 'g i', shown: 'G I', group: 'Go to', does: 'Go to Insights' },
  { key: 'mod+k', shown: 'Ctrl K', group: 'Everywhere', does: 'Everything that can be done' },
  { key: 'mod+z', shown: 'Ctrl Z', group: 'Everywhere', does: 'Take back what can be taken back' },
  { key: '?', shown: '?', group: 'Everywhere', does: 'This sheet' },
] as const

/** Works also while writing and with single keys off. */
export const CHORDS = [
  { shown: 'Ctrl Enter', mac: '⌘ Enter', group: 'Writing', does: 'Send' },
  { shown: 'Ctrl Shift Enter', mac: '⌘ Shift Enter', group: 'Writing', does: 'Send and close' },
  { shown: 'Esc', mac: 'Esc', group: 'Writing', does: 'Leave the text, which is kept' },
] as const

export type Key = (typeof KEYS)[number]['key']

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>

export type Keys = {
  /** The last one to ask for a key gets it. Returns the way to stop. */
  on(key: Key, action: () => void): () => void
  /** Does what the key means; false when it means nothing here. `place`: where the focus is. */
  press(pressed: Pressed, place: KeyPlace): boolean
  /** Whether the key means something now. */
  has(key: Key): boolean
  /** Does what the key means, whatever was pressed. */
  run(key: Key): void
}

/**
 * `control`: a button or a link, whose own keys are Enter and the space bar. `blank`: a field in which nothing stands, so
 * that there is nothing of its own to be taken back.
 */
export type KeyPlace = 'page' | 'control' | 'text' | 'blank' | 'layer'

/** Other keys than ours, chosen by the teammate: what ours is, and what is pressed for it. */
export type Bound = Readonly<Record<string, string>>

type Around = { now?: () => number; bound?: () => Bound }

/** Two keys that belong together are pressed within this. */
const TOGETHER_MS = 1_500

export function openKeys(
  enabled: () => boolean,
  { now = () => 0, bound = () => ({}) }: Around = {},
): Keys {
  const actions = new Map<Key, (() => void)[]>()
  let first: { key: string; at: number } | null = null

  function run(name: string): boolean {
    const action = actions.get(meant(name, bound()) as Key)?.at(-1)
    action?.()
    return action !== undefined
  }

  return {
    on(key, action) {
      actions.set(key, [...(actions.get(key) ?? []), action])
      return () =>
        actions.set(
          key,
          (actions.get(key) ?? []).filter((one) => one !== action),
        )
    },
    has: (key) => (actions.get(key)?.length ?? 0) > 0,
    run: (key) => actions.get(key)?.at(-1)?.(),
    press({ key, shiftKey, ctrlKey, metaKey, altKey, isComposing }, place) {
      if (isComposing || altKey) return false
      const name = key.length === 1 ? key.toLowerCase() : key
      if (ctrlKey !== metaKey && name === 'k') return place !== 'layer' && run('mod+k')
      if (ctrlKey !== metaKey && name === 'z' && !shiftKey)
        return place !== 'layer' && place !== 'text' && run('mod+z')
      if (!enabled() || ctrlKey || metaKey) return false
      if (place === 'text' || place === 'blank' || place === 'layer') return false
      if (place === 'control' && key === 'Enter') return false
      const before = first && now() - first.at <= TOGETHER_MS ? first.key : null
      first = null
      if (before && run(`${before} ${name}`)) return true
      if (shiftKey && run(`shift+${name}`)) return true
      if (run(name)) return true
      const begins = [...actions].some(
        ([one, asked]) => asked.length > 0 && one.startsWith(`${name} `),
      )
      if (begins) first = { key: name, at: now() }
      return begins
    },
  }
}

/** The key of ours that is meant: one that was given another is no longer pressed for itself. */
function meant(pressed: string, bound: Bound): string | null {
  const chosen = Object.entries(bound).find(([, key]) => key === pressed)
  if (chosen) return chosen[0]
  return pressed in bound ? null : pressed
}

/** While `active`, the key does this. */
export function useKey(key: Key, action: () => void, active = true): void {
  const { keys } = useDesk()
  const act = useEffectEvent(action)
  // With what is drawn, not after it: whoever sees a button and presses its key at once means it.
  useLayoutEffect(() => (active ? keys.on(key, () => act()) : undefined), [keys, key, active])
}

export function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('[role="dialog"], [role="menu"], [role="alertdialog"]')) return 'layer'
  const field = target.closest<HTMLInputElement>(
    'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]',
  )
  if (field) return field.value === '' ? 'blank' : 'text'
  return target.closest('a, button, summary, input') ? 'control' : 'page'
}
