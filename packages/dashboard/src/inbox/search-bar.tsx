import { ListFilter, Search, X } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useKey } from '../app/keys.ts'
import { useMay } from '../app/may.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { Menu, MenuSwitch } from '../parts/menu.tsx'
import { t } from '../words/translate.ts'
import { filterChoices } from './filter-words.ts'
import { toggled, useInboxLine, without, written } from './inbox-line.ts'
import type { ListBeside } from './list-beside.ts'
import { SaveViewButton } from './save-view.tsx'

/** One line to look for words and to narrow the list; what it says stands below it, part by part. */
export function SearchBar({ beside: { isHidden, reveal } }: { beside: ListBeside }) {
  const mayKeep = useMay('conversations.answer')
  const { q, query, terms, set } = useInboxLine()
  const field = useRef<HTMLInputElement>(null)
  const isWanted = useRef(false)
  useKey('/', () => {
    isWanted.current = isHidden
    if (isHidden) reveal()
    else field.current?.focus()
  })
  // What is hidden cannot have the focus: it gets it with the list.
  useLayoutEffect(() => {
    if (isHidden || !isWanted.current) return
    isWanted.current = false
    field.current?.focus()
  }, [isHidden])
  return (
    <div className="shrink-0 border-b border-line px-2 py-2">
      {/* Mounted anew when the address says something else, such as after Back. */}
      <Line key={q} q={q} set={set} field={field} />
      {terms.length > 0 ? (
        <ul
          aria-label={t('What is asked for')}
          className="mt-1.5 flex flex-wrap items-center gap-1"
        >
          {terms.map((term, place) => (
            <li key={`${place} ${written(term)}`}>
              <button
                type="button"
                onClick={() => set(without(q, place))}
                aria-label={t('Without {part}', { part: written(term) })}
                className="inline-flex max-w-full items-center gap-1 rounded-md bg-accent-soft px-1.5 py-0.5 text-xs text-accent-ink hover:brightness-95 pointer-coarse:py-1.5"
              >
                <bdi className="truncate">{written(term)}</bdi>
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
          <li>{mayKeep ? <SaveViewButton /> : null}</li>
        </ul>
      ) : null}
      {query.problems.map((problem) => (
        <p key={problem} role="alert" className="mt-1.5 text-xs text-danger-ink">
          {t('{part}: write a day as 2026-11-21, or 7d for seven days ago.', { part: problem })}
        </p>
      ))}
    </div>
  )
}

function Line({
  q,
  set,
  field,
}: {
  q: string
  set: (line: string) => void
  field: React.RefObject<HTMLInputElement | null>
}) {
  const [line, setLine] = useState(q)
  return (
    <search>
      <form
        className="flex items-center gap-1"
        onSubmit={(event) => {
          event.preventDefault()
          set(line)
        }}
      >
        <label className="flex h-8 min-w-0 flex-1 items-center gap-2 rounded-lg border border-edge bg-surface px-2 focus-within:outline-2 focus-within:outline-accent pointer-coarse:h-10">
          <Search size={14} aria-hidden className="shrink-0 text-ink-faint" />
          <span className="sr-only">{t('Search conversations')}</span>
          <input
            ref={field}
            type="search"
            enterKeyHint="search"
            value={line}
            maxLength={400}
            placeholder={t('Search, or status:closed')}
            onChange={({ currentTarget }) => setLine(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventDefault()
              setLine(q)
              event.currentTarget.blur()
            }}
            className="min-w-0 flex-1 bg-transparent text-sm outline-none placeholder:text-ink-faint pointer-coarse:text-lg [&::-webkit-search-cancel-button]:hidden"
          />
        </label>
        {q === '' ? null : (
          <IconButton label={t('Ask for nothing')} onClick={() => set('')}>
            <X size={16} />
          </IconButton>
        )}
        <FilterMenu q={q} set={set} />
      </form>
    </search>
  )
}

type LineOf = { q: string; set: (line: string) => void }

function FilterMenu({ q, set }: LineOf) {
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t('Filters')}
          title={t('Filters')}
          className="inline-flex size-8 shrink-0 items-center justify-center rounded-lg text-ink-soft hover:bg-sunken hover:text-ink data-popup-open:bg-sunken pointer-coarse:size-10"
        >
          <ListFilter size={16} aria-hidden />
        </button>
      }
    >
      <Filters q={q} set={set} />
    </Menu>
  )
}

/** Looked up once the menu is open. */
function Filters({ q, set }: LineOf) {
  const { terms } = useInboxLine()
  const isOn = (name: string, value: string) =>
    terms.some((term) => term.operator === name && term.value === value && !term.negated)
  return (
    <div className="scroll-quietly max-h-[60dvh] overflow-y-auto">
      {filterChoices().map(({ name, label, options }) => (
        <div key={name} role="presentation">
          <p className="px-2 pt-2 pb-1 text-xs text-ink-faint">{label}</p>
          {options.map((option) => (
            <MenuSwitch
              key={option.value}
              checked={isOn(name, option.value)}
              onChange={() => set(toggled(q, name, option.value))}
            >
              <span className="sr-only">{t('{name}: ', { name: label })}</span>
              {option.label}
            </MenuSwitch>
          ))}
        </div>
      ))}
    </div>
  )
}
