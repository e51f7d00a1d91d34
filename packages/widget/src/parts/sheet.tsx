// What stands in the conversation's place for a while: a heading, a way back, and something to do.
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { wordsOf } from './more.ts'
import css from './sheet.css?inline'

type Props = { store: Store; title: string; children: ComponentChildren }

export function Sheet({ store, title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  store.wear(css)
  useLayoutEffect(() => {
    heading.current?.focus()
    const root = heading.current?.getRootNode() as ShadowRoot
    // Back in the conversation, the focus is where one writes.
    return () => setTimeout(() => root.querySelector<HTMLElement>('textarea')?.focus())
  }, [])
  return (
    <div class="sheet">
      <div class="sheet-head">
        <button type="button" onClick={() => store.change({ sheet: null })}>
          {wordsOf(store)('back')}
        </button>
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
      </div>
      {children}
    </div>
  )
}

export type Attempt = '' | 'now' | 'failed'

/** One thing that is done over the network: pending, failed, or neither. */
export function useAttempt(): [Attempt, (work: () => Promise<unknown>) => Promise<boolean>] {
  const [state, change] = useState<Attempt>('')
  const run = async (work: () => Promise<unknown>) => {
    change('now')
    try {
      await work()
      change('')
      return true
    } catch {
      change('failed')
      return false
    }
  }
  return [state, run]
}

/** What an attempt has come to, in words that are also read aloud. */
export function AttemptState({ store, state }: { store: Store; state: Attempt }) {
  const t = wordsOf(store)
  if (state === 'now') return <p role="status">{t('oneMoment')}</p>
  if (state === 'failed')
    return (
      <p class="problem" role="alert">
        {t('notThrough')}
      </p>
    )
  return null
}

/** Draws again whenever the chat changes. */
export function useStore(store: Store) {
  const [state, setState] = useState(store.state())
  useEffect(() => store.watch(setState), [store])
  return state
}
