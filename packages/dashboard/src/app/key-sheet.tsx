import { useState, useSyncExternalStore } from 'react'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { t } from '../words/translate.ts'
import { useDesk } from './desk.tsx'
import { CHORDS, KEYS, useKey } from './keys.ts'
import { useSettings } from './settings.ts'

const listeners = new Set<() => void>()
let open = false

export function openKeySheet(): void {
  setOpen(true)
}

/** Every key and what it does; `?` opens it from everywhere. */
export function KeySheet() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => open,
  )
  useKey('?', openKeySheet)
  return (
    <Dialog open={shown} onOpenChange={setOpen} title={t('Keyboard shortcuts')}>
      <KeyTable />
    </Dialog>
  )
}

export function KeyTable() {
  const { settings } = useDesk()
  const { singleKeys, bound } = useSettings()
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent)
  const chords = CHORDS.map((chord) => ({ ...chord, shown: mac ? chord.mac : chord.shown }))
  const keys = KEYS.map((one) => ({
    ...one,
    shown: mac ? one.shown.replace('Ctrl', '⌘') : one.shown,
  }))
  return (
    <div className="flex flex-col gap-5">
      <label className="flex items-start gap-2.5 rounded-xl bg-sunken p-3 text-sm">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ currentTarget }) => settings.set({ singleKeys: currentTarget.checked })}
          className="mt-0.5 size-4 accent-accent"
        />
        <span>
          <span className="font-medium">{t('Single keys do something')}</span>
          <span className="block text-ink-soft">
            {t('Switch this off if you speak to your computer or hit keys by accident.')}
          </span>
        </span>
      </label>
      {groups([...keys, ...chords]).map(([group, lines]) => (
        <section key={group}>
          <h3 className="mb-1 text-xs font-medium text-ink-faint">{t(group)}</h3>
          <dl>
            {lines.map(({ key, shown, does }) => (
              <div key={`${shown} ${does}`} className="flex items-center gap-3 py-1 text-sm">
                <dt className="order-2">
                  <ShownKey keyName={key} shown={shown} does={does} />
                </dt>
                <dd className="flex-1">{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {Object.keys(bound).length > 0 ? (
        <Button className="self-start" onClick={() => settings.set({ bound: {} })}>
          {t('All keys as they were')}
        </Button>
      ) : null}
    </div>
  )
}

/** A single letter or sign may be another one: press it, then the key that is wanted. */
function ShownKey({
  keyName,
  shown,
  does,
}: {
  keyName?: string | undefined
  shown: string
  does: string
}) {
  const { settings, toasts } = useDesk()
  const { bound } = useSettings()
  const [waiting, setWaiting] = useState(false)
  const look = 'rounded border border-line bg-canvas px-1.5 py-0.5 font-sans text-xs'
  if (keyName?.length !== 1) return <kbd className={look}>{shown}</kbd>

  function choose(pressed: string) {
    setWaiting(false)
    const name = pressed.toLowerCase()
    if (name.length !== 1 || name === ' ') return
    const { [keyName as string]: _, ...others } = bound
    const taken = KEYS.find(({ key }) => key !== keyName && (others[key] ?? key) === name)
    if (taken)
      return toasts.failed(
        t('{key} does something already', { key: pressed.toUpperCase() }),
        t(taken.does),
      )
    settings.set({ bound: name === keyName ? others : { ...others, [keyName as string]: name } })
  }

  return (
    <button
      type="button"
      aria-label={t('Another key for: {does}', { does: t(does) })}
      onClick={() => setWaiting(true)}
      onBlur={() => setWaiting(false)}
      onKeyDown={(event) => {
        if (!waiting || event.key === 'Tab' || event.key === 'Shift') return
        event.preventDefault()
        event.stopPropagation()
        choose(event.key)
      }}
      className={`${look} hover:border-edge aria-pressed:border-accent pointer-coarse:min-h-8`}
      aria-pressed={waiting}
    >
      {waiting ? t('Press a key') : (bound[keyName]?.toUpperCase() ?? shown)}
    </button>
  )
}

type Line = { key?: string; group: string; shown: string; does: string }

function groups(lines: readonly Line[]): [string, Line[]][] {
  return [...Map.groupBy(lines, ({ group }) => group)]
}

function setOpen(next: boolean): void {
  open = next
  for (const listener of listeners) listener()
}
