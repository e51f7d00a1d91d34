// A picture in front of the page, and the way to the others of the conversation. A dialog of the browser's own: it keeps
// the focus and gives it back, and Esc or a phone's gesture to go back closes it.
import { sizeInWords } from '@baton/client/files'
import type { Attachment } from '@baton/contract'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { wordsOf } from '../parts/more.ts'
import type { Store } from '../store.ts'
import css from './lightbox.css?inline'
import { useLink } from './links.ts'

const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  tab: 'M14 4h6v6m0-6l-9 9M18 14v6H4V6h6',
  back: 'M15 5l-7 7 7 7',
  on: 'M9 5l7 7-7 7',
}
/** A finger that has gone less far has touched, not swiped. */
const SWIPE_PX = 48

type Props = { store: Store; first: string; onEnd: () => void }

export function Lightbox({ store, first, onEnd }: Props) {
  const t = wordsOf(store)
  const [id, setId] = useState(first)
  const box = useRef<HTMLDialogElement>(null)
  const pictures = usePictures(store)
  const at = pictures.findIndex((picture) => picture.id === id)
  const picture = pictures[at]
  store.wear(css)
  useLayoutEffect(() => {
    box.current?.showModal()
    return stillPage()
  }, [])
  // Forgotten, or another conversation: it is not this customer's to look at any more.
  useEffect(() => {
    if (!picture) onEnd()
  }, [picture])
  const turn = (by: number) => setId(pictures[at + by]?.id ?? id)
  const swipes = useSwipes(turn)
  if (!picture) return null

  const close = () => box.current?.close()
  return (
    <dialog
      ref={box}
      class="large"
      aria-label={`${t('filePicture')} ${picture.name}`}
      onClose={onEnd}
      onKeyDown={(event) => onKey(event, turn)}
      {...swipes}
    >
      <Head store={store} picture={picture} at={at} count={pictures.length} close={close} />
      <Stage key={id} store={store} picture={picture} close={close} />
      {pictures[1] && (
        <div class="turns">
          <Turn of="back" name={t('filePrevious')} isEnd={at === 0} go={() => turn(-1)} />
          <Turn of="on" name={t('fileNext')} isEnd={!pictures[at + 1]} go={() => turn(1)} />
        </div>
      )}
    </dialog>
  )
}

type HeadProps = {
  store: Store
  picture: Attachment
  at: number
  count: number
  close: () => void
}

function Head({ store, picture: { id, name, size }, at, count, close }: HeadProps) {
  const t = wordsOf(store)
  const [url] = useLink(store, id)
  const where = count > 1 ? ` · ${t('fileOf', { number: at + 1, count })}` : ''
  return (
    <div class="large-head">
      <p role="status">
        <span class="file-name">
          <bdi>{name}</bdi>
        </span>
        <span class="file-size">
          {sizeInWords(size, store.config.locale)}
          {where}
        </span>
      </p>
      <a
        href={url || '#'}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={t('fileOpen')}
        title={t('fileOpen')}
      >
        <Sign of="tab" />
      </a>
      <button type="button" class="quiet" autofocus aria-label={t('fileClose')} onClick={close}>
        <Sign of="close" />
      </button>
    </div>
  )
}

type StageProps = { store: Store; picture: Attachment; close: () => void }

/** The picture, that it is on its way, or that it did not come. Beside the picture a click closes. */
function Stage({ store, picture: { id, name }, close }: StageProps) {
  const t = wordsOf(store)
  const [url, look] = useLink(store, id)
  const [state, setState] = useState<'coming' | 'there' | 'failed'>('coming')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut; the button to close is for everybody
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes
    <div class="stage" onClick={({ target, currentTarget }) => target === currentTarget && close()}>
      {url && state !== 'failed' && (
        <img
          src={url}
          alt={`${t('filePicture')} ${name}`}
          onLoad={() => setState('there')}
          onError={() => setState('failed')}
        />
      )}
      {state === 'coming' && <p role="status">{t('oneMoment')}</p>}
      {state === 'failed' && (
        <div role="alert">
          <p>{t('fileFailed')}</p>
          <button
            type="button"
            onClick={() => {
              look()
              setState('coming')
            }}
          >
            {t('fileRetry')}
          </button>
        </div>
      )}
    </div>
  )
}

type TurnProps = { of: 'back' | 'on'; name: string; isEnd: boolean; go: () => void }

/** At the end it stays where it is, and keeps the focus. */
function Turn({ of, name, isEnd, go }: TurnProps) {
  return (
    <button type="button" class="turn" aria-label={name} aria-disabled={isEnd} onClick={go}>
      <Sign of={of} />
    </button>
  )
}

function Sign({ of }: { of: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  )
}

/** All pictures of the conversation, in the order in which they were sent. */
function usePictures(store: Store): Attachment[] {
  const [{ snapshot }, setState] = useState(store.state())
  useEffect(() => store.watch(setState), [store])
  return [...snapshot.conversation.messages, ...snapshot.outgoing].flatMap(({ attachments = [] }) =>
    attachments.filter(({ width }) => width !== undefined),
  )
}

/** The way lines run is the way on. The chat behind hears nothing of it: there Esc would close the chat. */
function onKey(event: KeyboardEvent, turn: (by: number) => void): void {
  event.stopPropagation()
  const { direction } = getComputedStyle(event.currentTarget as Element)
  const on = direction === 'rtl' ? -1 : 1
  if (event.key === 'ArrowRight') turn(on)
  if (event.key === 'ArrowLeft') turn(-on)
}

/** With one finger, on a page that is not zoomed: two, or a large page, are looked around in. */
function useSwipes(turn: (by: number) => void) {
  const from = useRef<number | null>(null)
  return {
    onTouchStart({ touches }: TouchEvent) {
      const isZoomed = (window.visualViewport?.scale ?? 1) > 1
      from.current = isZoomed || touches[1] ? null : (touches[0]?.clientX ?? null)
    },
    onTouchEnd({ changedTouches, currentTarget }: TouchEvent) {
      const start = from.current
      const way = start === null ? 0 : (changedTouches[0]?.clientX ?? start) - start
      if (Math.abs(way) < SWIPE_PX) return
      const isRtl = getComputedStyle(currentTarget as Element).direction === 'rtl'
      turn(way > 0 === isRtl ? 1 : -1)
    },
  }
}

/** The page behind does not scroll. */
function stillPage(): () => void {
  const { style } = document.documentElement
  const before = style.overflow
  style.overflow = 'hidden'
  return () => {
    style.overflow = before
  }
}
