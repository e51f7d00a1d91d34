// Everything that can be done, in one list that is narrowed by typing. Loaded when it is first opened.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useSavedViews } from '../inbox/saved-views.ts'
import { VIEWS } from '../inbox/views.ts'
import { classes } from '../parts/classes.ts'
import { t } from '../words/translate.ts'
import { useDesk } from './desk.tsx'
import { KEYS } from './keys.ts'
import { useMe } from './me.ts'
import { PALETTE_PAGES } from './palette-pages.ts'

type Command = { id: string; group: string; label: string; shown?: string; run: () => void }
type Group = { value: string; items: Command[] }

export function Palette({
  open,
  onOpenChange,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-shade" />
        <Dialog.Popup
          aria-label={t('Everything that can be done')}
          className="fixed inset-x-4 top-[12dvh] z-20 mx-auto flex max-h-[70dvh] max-w-xl flex-col overflow-hidden rounded-2xl border border-line bg-surface text-ink shadow-lift outline-none"
        >
          <Commands done={() => onOpenChange(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Commands({ done }: { done: () => void }) {
  const [typed, setTyped] = useState('')
  const groups = useCommands(typed)
  const choose = (command: Command) => {
    done()
    // The focus goes back to where it was first: what a command does may want it.
    setTimeout(command.run, 0)
  }
  return (
    <Autocomplete.Root
      inline
      open
      items={groups}
      value={typed}
      onValueChange={setTyped}
      itemToStringValue={(command: Command) => command.label}
      autoHighlight="always"
    >
      <Autocomplete.Input
        aria-label={t('What would you like to do?')}
        placeholder={t('What would you like to do?')}
        className="h-12 shrink-0 border-b border-line bg-transparent px-4 text-base outline-none placeholder:text-ink-faint pointer-coarse:text-lg"
      />
      <Autocomplete.Empty className="px-4 text-sm text-ink-soft *:py-4">
        <p>{t('Nothing is called that.')}</p>
      </Autocomplete.Empty>
      <Autocomplete.List className="scroll-quietly min-h-0 flex-1 overflow-y-auto p-1.5">
        {(group: Group) => (
          <Autocomplete.Group key={group.value} items={group.items}>
            <Autocomplete.GroupLabel className="px-2 pt-2 pb-1 text-xs text-ink-faint">
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(command: Command) => (
                <Autocomplete.Item
                  key={command.id}
                  value={command}
                  onClick={() => choose(command)}
                  className={ITEM}
                >
                  <bdi className="min-w-0 flex-1 truncate">{command.label}</bdi>
                  {command.shown ? (
                    <kbd className="rounded border border-line bg-canvas px-1.5 font-sans text-xs text-ink-faint">
                      {command.shown}
                    </kbd>
                  ) : null}
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}

const ITEM = classes(
  'flex min-h-9 cursor-pointer select-none items-center gap-3 rounded-lg px-2 text-sm outline-none',
  'data-highlighted:bg-sunken pointer-coarse:min-h-11',
)

/** What keys do on this page, where one can go, and a search for what was typed. */
function useCommands(typed: string): Group[] {
  const { keys, settings } = useDesk()
  const navigate = useNavigate()
  const { human } = useMe()
  const saved = useSavedViews()
  // What is possible now, as it was when the palette was opened: its own field must not change it.
  const [actions] = useState(() => KEYS.filter(({ key }) => key !== 'mod+k' && keys.has(key)))
  const here = actions
    .filter(({ group }) => group !== 'Go to')
    .map(({ key, shown, does }) => ({
      id: key,
      group: '',
      label: t(does),
      shown,
      run: () => keys.run(key),
    }))
  const views = VIEWS.map(({ view, label }) => ({
    ...{ id: view, group: '', label: t('Go to {place}', { place: t(label) }) },
    run: () => void navigate({ to: '/inbox/$view', params: { view } }),
  }))
  const kept = saved.map(({ id, name, view, q }) => ({
    ...{ id, group: '', label: t('Go to {place}', { place: name }) },
    run: () => void navigate({ to: '/inbox/$view', params: { view }, search: { q } }),
  }))
  const pages = PALETTE_PAGES.filter(({ operators }) => !operators || human.role !== 'member').map(
    ({ to, label }) => ({
      ...{ id: to, group: '', label: t('Go to {place}', { place: t(label) }) },
      run: () => void navigate({ to }),
    }),
  )
  const looks = [
    { id: 'light', group: '', label: t('Light'), run: () => settings.set({ theme: 'light' }) },
    { id: 'dark', group: '', label: t('Dark'), run: () => settings.set({ theme: 'dark' }) },
    {
      id: 'compact',
      group: '',
      label: t('Compact list'),
      run: () => settings.set({ density: 'compact' }),
    },
    {
      id: 'roomy',
      group: '',
      label: t('Roomy list'),
      run: () => settings.set({ density: 'roomy' }),
    },
  ]
  const q = typed.trim()
  const search = {
    ...{ id: 'search', group: '', label: t('Search conversations for “{words}”', { words: q }) },
    run: () => void navigate({ to: '/inbox/$view', params: { view: 'all' }, search: { q } }),
  }
  return [
    { value: t('Here'), items: here },
    { value: t('Go to'), items: [...views, ...kept, ...pages] },
    { value: t('Looks'), items: looks },
    ...(q === '' ? [] : [{ value: t('Search'), items: [search] }]),
  ].filter(({ items }) => items.length > 0)
}
