// Uploads files one by one, so that each has its own outcome and a large one keeps no other waiting in memory.
import type { Api } from '@baton/client'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { t } from '../../words/translate.ts'
import { useRefresh } from './knowledge-data.ts'

export type Upload = {
  name: string
  state: 'waiting' | 'sending' | 'sent' | 'failed'
  problem: string | null
}

const UPLOAD_MS = 10 * 60_000
/** The server's limit for the largest kind; what it says of smaller ones it says itself. */
const MAX_BYTES = 25_000_000

export function useUploads() {
  const { api } = useDesk()
  const refresh = useRefresh()
  const [uploads, setUploads] = useState<Upload[]>([])
  const isSending = uploads.some(({ state }) => state === 'waiting' || state === 'sending')

  /** Resolves to how many got through. */
  async function send(sourceId: string, files: readonly File[]): Promise<number> {
    setUploads(files.map(({ name }) => ({ name, state: 'waiting', problem: null })))
    let sent = 0
    for (const [index, file] of files.entries()) {
      const become = (change: Partial<Upload>) =>
        setUploads((all) => all.map((each, at) => (at === index ? { ...each, ...change } : each)))
      become({ state: 'sending' })
      try {
        await sendOne(api, sourceId, file)
        sent++
        become({ state: 'sent' })
      } catch (error) {
        become({ state: 'failed', problem: wordsFor(error) })
      }
    }
    await refresh()
    return sent
  }

  return { uploads, isSending, send, clear: () => setUploads([]) }
}

async function sendOne(api: Api, sourceId: string, file: File): Promise<void> {
  if (file.size > MAX_BYTES) {
    throw new Error(t('{name} is larger than 25 MB; split it', { name: file.name }))
  }
  const files = [{ path: file.name, content: await base64Of(file) }]
  await api.uploadFiles({ params: { sourceId }, body: { files } }, { timeoutMs: UPLOAD_MS })
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () =>
      reject(new Error(t('{name} could not be read from your disk', { name: file.name })))
    reader.onload = () => {
      const address = String(reader.result)
      resolve(address.slice(address.indexOf(',') + 1))
    }
    reader.readAsDataURL(file)
  })
}
