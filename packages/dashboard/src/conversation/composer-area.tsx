// The text itself: where it is written, what is offered meanwhile, and what is said about it.
import type { KeyboardEvent, RefObject } from 'react'
import { useSettings } from '../app/settings.ts'
import { classes } from '../parts/classes.ts'
import { t } from '../words/translate.ts'
import { WORDS } from './composer-words.ts'
import type { Mode } from './outbox.ts'
import { SuggestionList } from './suggestions.tsx'
import type { useSuggestions } from './use-suggestions.ts'

export function Area({
  area,
  mode,
  text,
  locked,
  set,
  send,
  sendAndClose,
  suggestions,
}: {
  area: RefObject<HTMLTextAreaElement | null>
  mode: Mode
  text: string
  locked: boolean
  set: (text: string) => void
  send: () => void
  sendAndClose: () => void
  suggestions: ReturnType<typeof useSuggestions>
}) {
  const { list, setCaret } = suggestions
  const { sendKey } = useSettings()
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const chord = event.ctrlKey || event.metaKey
    if (!chord && !event.shiftKey && !event.altKey && list.press(event.key)) {
      return event.preventDefault()
    }
    if (event.key === 'Escape') area.current?.blur()
    // With Enter alone, Shift and Enter is the new line that Enter is otherwise.
    const sends = chord || (sendKey === 'enter' && !event.shiftKey && !event.altKey)
    if (event.key !== 'Enter' || !sends) return
    event.preventDefault()
    if (chord && event.shiftKey) sendAndClose()
    else send()
  }
  return (
    <div className="relative">
      <SuggestionList
        of={list}
        label={mode === 'note' ? t('Colleagues and canned replies') : t('Canned replies')}
      />
      <textarea
        ref={area}
        value={text}
        readOnly={locked}
        aria-label={WORDS[mode].label}
        aria-autocomplete="list"
        aria-controls={list.open ? list.listId : undefined}
        aria-activedescendant={list.open ? `${list.listId}-${list.active}` : undefined}
        placeholder={locked ? '' : WORDS[mode].placeholder}
        onChange={({ currentTarget }) => {
          setCaret(currentTarget.selectionStart)
          set(currentTarget.value)
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        dir="auto"
        rows={2}
        className={classes(
          AREA,
          mode === 'note' ? 'border-note-line border-dashed' : 'border-edge',
        )}
      />
      <Found state={suggestions.state} />
    </div>
  )
}

function Found({ state }: { state: 'loading' | 'failed' | 'none' | null }) {
  if (state === null) return null
  return (
    <p role="status" className="text-xs text-ink-faint">
      {state === 'loading' ? t('Looking for canned replies…') : null}
      {state === 'failed' ? t('Canned replies could not be read just now.') : null}
      {state === 'none'
        ? t('No canned reply is called that. They are written under your account, Canned replies.')
        : null}
    </p>
  )
}

const AREA =
  'field-sizing-content block max-h-[32dvh] min-h-16 w-full resize-none rounded-xl border bg-surface px-3 py-2 text-base ' +
  'placeholder:text-ink-faint read-only:cursor-not-allowed read-only:bg-sunken read-only:text-ink-soft ' +
  'pointer-coarse:text-lg'
