import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Store } from '../store.ts'
import { unreadAfter } from '../timeline.ts'
import { Icon } from './icons.tsx'

export function Launcher({ store }: { store: Store }) {
  const { t } = store
  const { isOpen: open, snapshot, seen } = store.state()
  const button = useRef<HTMLButtonElement>(null)
  const count = unreadAfter(snapshot, seen)
  const name = open ? t('close') : t('open')
  const { isFixed, side } = store.config
  useLayoutEffect(() => {
    if (!open && store.takeFocus()) button.current?.focus()
  }, [open])

  if (isFixed) return null
  return (
    <button
      ref={button}
      type="button"
      class="launcher"
      dir={side}
      aria-expanded={open}
      aria-label={count > 0 && !open ? `${name}, ${t('unread', { count })}` : name}
      onClick={() => (open ? store.close() : store.open())}
    >
      {open && <Icon of="close" />}
      {count > 0 && !open && <b aria-hidden="true">{count > 99 ? '99+' : count}</b>}
    </button>
  )
}
