// Files of a message: pictures where they stand, everything else as a card that saves it.
import { createFileLinks, type FileLinks, sizeInWords } from '@baton/client/files'
import type { Attachment } from '@baton/contract'
import { useEffect, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { filesAt } from './files-at.ts'
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

function FileView({ store, file }: { store: Store; file: Attachment }) {
  const { name, size, width, id } = file
  const { locale } = store.config
  const words = fileWords(locale)
  const [url, setUrl] = useState('')
  const [isBroken, setBroken] = useState(false)
  const look = () =>
    linksOf(store)
      .of(id)
      .then(setUrl, () => {})
  useEffect(() => {
    void look()
    const timer = setInterval(look, RENEW_MS)
    return () => clearInterval(timer)
  }, [id])

  const label = `${name}, ${sizeInWords(size, locale)}, ${store.t('newTab')}`
  const isPicture = width !== undefined && !isBroken
  return (
    <a
      class={isPicture ? 'picture' : 'card'}
      // Without an address yet it leads nowhere else.
      href={url || '#'}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      onPointerEnter={look}
      onFocus={look}
      onClick={(event) => {
        if (url === '') event.preventDefault()
      }}
    >
      {isPicture ? (
        url && <img src={url} alt={`${words.picture} ${name}`} onError={() => setBroken(true)} />
      ) : (
        <>
          <bdi class="file-name">{name}</bdi>
          <span class="file-size">{sizeInWords(size, locale)}</span>
        </>
      )}
    </a>
  )
}

/** Links end after an hour; a chat may stay open for longer. */
const RENEW_MS = 10 * 60_000

const links = new WeakMap<Store, { conversationId: string; links: FileLinks }>()

function linksOf(store: Store): FileLinks {
  const { session, config } = store
  const { id } = store.state().snapshot.conversation
  const known = links.get(store)
  if (known?.conversationId === id) return known.links
  const made = createFileLinks(
    async () => {
      const asked = session.act((_, at) => filesAt(store, at).links())
      if (!asked) throw new Error('There is no conversation.')
      return asked
    },
    { baseUrl: config.baseUrl, now: Date.now },
  )
  links.set(store, { conversationId: id, links: made })
  return made
}
