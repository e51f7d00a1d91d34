// Files of a message: pictures where they stand, which open large, everything else as a card that saves it.
import { sizeInWords } from '@baton/client/files'
import type { Attachment } from '@baton/contract'
import { useRef, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { useLink } from './links.ts'
import { fileWords } from './words.ts'

export function Shown({ store, files }: { store: Store; files: readonly Attachment[] }) {
  return (
    <ul class="files">
      {files.map((file) => (
        <li key={file.id} style={`height:${Math.min(file.height ?? 56, 180)}px`}>
          <FileView store={store} file={file} />
        </li>
      ))}
    </ul>
  )
}

/** A link in any case: a new tab is there for whoever wants one, and where nothing can be shown large. */
function FileView({ store, file }: { store: Store; file: Attachment }) {
  const { name, size, width, id } = file
  const words = fileWords(store)
  const [url, look] = useLink(store, id)
  const [isBroken, setBroken] = useState(false)
  const link = useRef<HTMLAnchorElement>(null)
  const { large, enlarge } = useLarge(store, id, () => link.current?.focus())

  const space = sizeInWords(size, store.config.locale)
  const isPicture = width !== undefined && !isBroken
  const label = isPicture ? `${name}, ${space}` : `${name}, ${space}, ${words.newTab}`
  return (
    <>
      <a
        ref={link}
        class={isPicture ? 'picture' : 'file-card'}
        // Without an address yet it leads nowhere else.
        href={url || '#'}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={label}
        aria-haspopup={isPicture ? 'dialog' : undefined}
        onPointerEnter={look}
        onFocus={look}
        onClick={(event) => {
          const wantsTab = event.ctrlKey || event.metaKey || event.shiftKey
          if (url === '' || (isPicture && !wantsTab)) event.preventDefault()
          if (isPicture && url && !wantsTab) enlarge(url)
        }}
      >
        {isPicture ? (
          url && <img src={url} alt={`${words.picture} ${name}`} onError={() => setBroken(true)} />
        ) : (
          <>
            <bdi class="file-name">{name}</bdi>
            <span class="file-size">{space}</span>
          </>
        )}
      </a>
      {large}
    </>
  )
}

type Lightbox = typeof import('./lightbox.tsx')['Lightbox']

/** What shows a picture large comes with the first that somebody wants to see so. */
function useLarge(store: Store, id: string, ended: () => void) {
  const [Large, show] = useState<Lightbox | null>(null)
  const end = () => {
    show(null)
    ended()
  }
  return {
    large: Large && <Large store={store} first={id} onEnd={end} />,
    enlarge: (url: string) =>
      void store
        .part(() => import('./lightbox.tsx'))
        .then(
          ({ Lightbox }) => show(() => Lightbox),
          () => window.open(url, '_blank', 'noopener,noreferrer'),
        ),
  }
}
