// The list above the text while somebody looks for a macro or a colleague. The focus stays in the text.
import { type ReactNode, useId, useState } from 'react'
import { classes } from '../parts/classes.ts'
import { numeral, t } from '../words/translate.ts'

export type Suggestion = {
  id: string
  name: string /** What can be typed for it. */
  code?: string
  hint?: string
  preview?: ReactNode
}

export type Suggesting = {
  open: boolean
  listId: string
  items: readonly Suggestion[]
  active: number
  setActive(index: number): void
  /** Whether the key was for the list. */
  press(key: string): boolean
  choose(index: number): void
}

/** `name`: what is looked for now, null for nothing; a list that was left comes back when that changes. */
export function useSuggesting(
  name: string | null,
  items: readonly Suggestion[],
  onChoose: (id: string) => void,
): Suggesting {
  const listId = useId()
  const [left, setLeft] = useState<string | null>(null)
  const [place, setPlace] = useState({ name, index: 0 })
  const open = name !== null && name !== left && items.length > 0
  const active = place.name === name ? Math.min(place.index, items.length - 1) : 0
  const setActive = (index: number) => setPlace({ name, index })

  function choose(index: number): void {
    const item = items[index]
    if (item) onChoose(item.id)
  }
  function press(key: string): boolean {
    if (!open) return false
    switch (key) {
      case 'ArrowDown':
        setActive((active + 1) % items.length)
        return true
      case 'ArrowUp':
        setActive((active + items.length - 1) % items.length)
        return true
      case 'Enter':
      case 'Tab':
        choose(active)
        return true
      case 'Escape':
        setLeft(name)
        return true
      default:
        return false
    }
  }
  return { open, listId, items, active, setActive, press, choose }
}

export function SuggestionList({ of, label }: { of: Suggesting; label: string }) {
  if (!of.open) return null
  const preview = of.items[of.active]?.preview
  return (
    <div className={POPUP}>
      <div
        role="listbox"
        id={of.listId}
        aria-label={label}
        tabIndex={-1}
        className="scroll-quietly max-h-56 min-w-0 flex-1 overflow-y-auto p-1"
      >
        {of.items.map((item, index) => (
          <Option key={item.id} {...{ of, item, index }} />
        ))}
      </div>
      {preview ? (
        <div
          aria-hidden
          className="scroll-quietly max-h-56 min-w-0 flex-1 overflow-y-auto whitespace-pre-wrap border-s border-line p-3 text-sm text-ink-soft max-sm:hidden"
        >
          {preview}
        </div>
      ) : null}
      <span role="status" className="sr-only">
        {t('{n} found. Arrow keys choose, Enter takes it.', { n: numeral(of.items.length) })}
      </span>
    </div>
  )
}

function Option({ of, item, index }: { of: Suggesting; item: Suggestion; index: number }) {
  const { name, code, hint } = item
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are pressed in the text, which has the focus
    // biome-ignore lint/a11y/useFocusableInteractive: named by aria-activedescendant
    <div
      id={`${of.listId}-${index}`}
      role="option"
      aria-selected={index === of.active}
      onMouseEnter={() => of.setActive(index)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => of.choose(index)}
      className={classes(
        'flex cursor-default items-baseline gap-2 rounded-lg px-2 py-1.5 text-sm pointer-coarse:py-2.5',
        index === of.active && 'bg-sunken',
      )}
    >
      <bdi className="min-w-0 truncate font-medium">{name}</bdi>
      {code ? (
        <code dir="ltr" className="text-xs text-ink-faint">
          /{code}
        </code>
      ) : null}
      {hint ? <span className="truncate text-xs text-ink-faint">{hint}</span> : null}
    </div>
  )
}

const POPUP =
  'absolute inset-x-0 bottom-full z-10 mb-1 flex overflow-hidden rounded-xl border border-line bg-raised shadow-lift'
