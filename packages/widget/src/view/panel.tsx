import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { isPhone, type Store } from '../store.ts'
import { Composer } from './composer.tsx'
import { Header } from './header.tsx'
import { Icon } from './icons.tsx'
import { Log } from './log.tsx'

export function Panel({ store }: { store: Store }) {
  const { t } = store
  const { isOffline, snapshot, below, files } = store.state()
  const panel = useRef<HTMLElement>(null)
  const covers = isPhone(document)

  useLayoutEffect(() => {
    if (!panel.current || !store.takeFocus()) return
    // With fingers the field would bring up the keyboard before anything has been read.
    const field = matchMedia('(hover: hover)').matches && panel.current.querySelector('textarea')
    ;(field || panel.current).focus()
  }, [])
  useEffect(() => {
    // Without it no file can be sent, and everything else works.
    import('../files/files.tsx').then(
      (part) => part.start(store, panel.current),
      () => {},
    )
  }, [])
  useEffect(() => (covers && panel.current ? coverPage(panel.current) : undefined), [covers])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.isComposing) store.close()
    if (event.key === 'Tab' && covers && panel.current) keepWithin(panel.current, event)
    stay(event)
  }

  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      aria-label={t('chat')}
      aria-modal={covers}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onKeyUp={stay}
      onKeyPress={stay}
    >
      <Header store={store} />
      {isOffline && (
        <p class="banner" role="status">
          <Icon of="cut" />
          {t('offline')}
        </p>
      )}
      {/* The same node is not drawn again: typing does not touch what was said. */}
      {useMemo(
        () => (
          <Log store={store} snapshot={snapshot} below={below} />
        ),
        [store, snapshot, below, files],
      )}
      <Composer store={store} />
    </section>
  )
}

/** A page's own shortcuts do not see that the letters go into a field of ours. */
function stay(event: Event): void {
  event.stopPropagation()
}

/** The page behind does not scroll, and the keyboard of a phone does not hide what is written. */
function coverPage(panel: HTMLElement): () => void {
  const { style } = document.documentElement
  const before = style.overflow
  const view = window.visualViewport
  const fit = () => {
    panel.style.height = `${view?.height ?? window.innerHeight}px`
    panel.style.top = `${view?.offsetTop ?? 0}px`
  }
  style.overflow = 'hidden'
  fit()
  view?.addEventListener('resize', fit)
  view?.addEventListener('scroll', fit)
  return () => {
    style.overflow = before
    view?.removeEventListener('resize', fit)
    view?.removeEventListener('scroll', fit)
  }
}

function keepWithin(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [
    ...panel.querySelectorAll<HTMLElement>(
      'a[href],button:not(:disabled),input,textarea,[tabindex="0"]',
    ),
  ]
  const { activeElement } = panel.getRootNode() as ShadowRoot
  const edge = event.shiftKey ? stops[0] : stops.at(-1)
  if (activeElement !== edge && activeElement !== panel) return
  event.preventDefault()
  ;(event.shiftKey ? stops.at(-1) : stops[0])?.focus()
}
