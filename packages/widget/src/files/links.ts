// Where the files of the conversation can be fetched, as long as their links hold.
import { createFileLinks, type FileLinks } from '@baton/client/files'
import { useEffect, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import { filesAt } from './files-at.ts'

/** Links end after an hour; a chat may stay open for longer. */
const RENEW_MS = 10 * 60_000

const known = new WeakMap<Store, { conversationId: string; links: FileLinks }>()

/** The address of a file, empty until it is known, and the way to ask for it anew. */
export function useLink(store: Store, id: string): [url: string, look: () => void] {
  const [url, setUrl] = useState('')
  const look = () =>
    void linksOf(store)
      .of(id)
      .then(setUrl, () => {})
  useEffect(() => {
    look()
    const timer = setInterval(look, RENEW_MS)
    return () => clearInterval(timer)
  }, [id])
  return [url, look]
}

function linksOf(store: Store): FileLinks {
  const { session, config } = store
  const { id } = store.state().snapshot.conversation
  const at = known.get(store)
  if (at?.conversationId === id) return at.links
  const links = createFileLinks(
    async () => {
      const asked = session.act((_, place) => filesAt(store, place).links())
      if (!asked) throw new Error('There is no conversation.')
      return asked
    },
    { baseUrl: config.baseUrl, now: Date.now },
  )
  known.set(store, { conversationId: id, links })
  return links
}
