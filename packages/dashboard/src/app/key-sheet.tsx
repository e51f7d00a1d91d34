import { useSyncExternalStore } from 'react'
import { Dialog } from '../parts/dialog.tsx'
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
    <Dialog open={shown} onOpenChange={setOpen} title="Keyboard shortcuts">
      <KeyTable />
    </Dialog>
  )
}

export function KeyTable() {
  const { settings } = useDesk()
  const { singleKeys } = useSettings()
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent)
  const chords = CHORDS.map((chord) => ({ ...chord, shown: mac ? chord.mac : chord.shown }))
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
          <span className="font-medium">Single keys do something</span>
          <span className="block text-ink-soft">
            Switch this off if you speak to your computer or hit keys by accident.
          </span>
        </span>
      </label>
      {groups([...KEYS, ...chords]).map(([group, keys]) => (
        <section key={group}>
          <h3 className="mb-1 text-xs font-medium text-ink-faint">{group}</h3>
          <dl>
            {keys.map(({ shown, does }) => (
              <div key={`${shown} ${does}`} className="flex items-center gap-3 py-1 text-sm">
                <dt className="order-2">
                  <kbd className="rounded border border-line bg-canvas px-1.5 py-0.5 font-sans text-xs">
                    {shown}
                  </kbd>
                </dt>
                <dd className="flex-1">{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

type Line = { group: string; shown: string; does: string }

function groups(lines: readonly Line[]): [string, Line[]][] {
  return [...Map.groupBy(lines, ({ group }) => group)]
}

function setOpen(next: boolean): void {
  open = next
  for (const listener of listeners) listener()
}
