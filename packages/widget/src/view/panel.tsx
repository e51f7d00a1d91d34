import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { isPhone, type Store } from '../store.ts'
import { Composer } from './composer.tsx'
import { Header } from './header.tsx'
import { Icon } from './icons.tsx'
import { loadAnswers } from './load-answers.ts'
import { loadFiles } from './load-files.ts'
import { Log } from './log.tsx'

export function Panel({ store }: { store: Store }) {
  const { t } = store
  const { isOffline, snapshot, below, files, answers, sheet: Sheet, edge: Edge } = store.state()
  const { isFixed } = store.config
  const panel = useRef<HTMLElement>(null)
  const covers = isPhone(document) && !isFixed

  useLayoutEffect(() => {
    if (!panel.current || !store.takeFocus()) return
    // With fingers the field would bring up the keyboard before anything has been read.
    const field = matchMedia('(hover: hover)').matches && panel.current.querySelector('textarea')
    ;(field || panel.current).focus()
  }, [])
  useParts(store, panel)
  useEffect(() => (covers ? coverPage(panel.current) : undefined), [covers])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.isComposing) {
      if (Sheet) store.change({ sheet: null })
      else if (!isFixed) store.close()
    }
    stay(event)
  }

  return (
    <section
      ref={panel}
      class="panel"
      aria-label={t('chat')}
      {...(isFixed ? { role: 'region' } : { role: 'dialog', 'aria-modal': covers })}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onKeyUp={stay}
      onKeyPress={stay}
      onDragEnter={() => void loadFiles(store, panel.current)}
      onPaste={({ clipboardData }) => {
        // Once it is there it listens itself.
        if (!files) void loadFiles(store, panel.current, [...(clipboardData?.files ?? [])])
      }}
    >
      {Edge && <Edge store={store} />}
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
          <Log store={store} snapshot={snapshot} below={below} isHidden={Sheet !== null} />
        ),
        [store, snapshot, below, files, answers, Sheet],
      )}
      {Sheet ? <Sheet store={store} /> : <Composer store={store} />}
    </section>
  )
}

/** What comes in files of its own once there is use for it. */
function useParts(store: Store, panel: { current: HTMLElement | null }): void {
  const { snapshot, typed } = store.state()
  const { connection, conversation, outgoing } = snapshot
  // With the first letter, the first question or what was said before: an answer takes longer than its drawing.
  const isBegun = connection !== 'idle' || Boolean(typed || outgoing[0])
  useEffect(() => {
    if (isBegun) void loadAnswers(store)
  }, [isBegun, connection, conversation.seq])
  const hasFiles = conversation.messages.some(({ attachments }) => attachments)
  useEffect(() => {
    if (hasFiles) void loadFiles(store, panel.current)
  }, [hasFiles])
}

/** Without its file the page behind can be scrolled, and nothing else is lost. */
function coverPage(panel: HTMLElement | null): () => void {
  const covering = import('../parts/cover.ts').then(
    ({ cover }) => cover(panel),
    () => () => {},
  )
  return () => void covering.then((stop) => stop())
}

/** A page's own shortcuts do not see that the letters go into a field of ours. */
function stay(event: Event): void {
  event.stopPropagation()
}
