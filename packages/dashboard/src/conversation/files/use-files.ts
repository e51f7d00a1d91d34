// Files that are to go with a reply: sent up as soon as they are chosen, so that sending is quick, and each with how far it
// has come. Only for a component that is mounted anew for each conversation.
import { filesOf, type Upload, UploadError } from '@baton/client/files'
import type { Attachment } from '@baton/contract'
import { useRef, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { counted, t } from '../../words/translate.ts'

export type Chip = {
  id: string
  name: string
  size: number
  /** Null for one that came back with a reply that was not sent. */
  file: File | null
  /** `refused`: trying again would not help. */
  state: 'sending' | 'ready' | 'failed' | 'refused'
  /** From 0 to 1. */
  sent: number
  problem: string
  attachment: Attachment | null
}

export type FilesToSend = {
  chips: readonly Chip[]
  /** Those that are here. */
  ready: readonly Attachment[]
  /** Something is on its way, or in the way. */
  busy: boolean
  add(files: Iterable<File>): void
  retry(chip: Chip): void
  remove(chip: Chip): void
  /** They come back with a reply that was not sent. */
  restore(files: readonly Attachment[]): void
  /** They have gone with a reply. */
  clear(): void
}

/** As the server holds it; there it is checked. */
const MAX_FILES = 5
const MAX_BYTES = 10 * 1024 * 1024

export function useFiles(conversationId: string): FilesToSend {
  const { newId } = useDesk()
  const [chips, setChips] = useState<readonly Chip[]>([])
  const uploads = useRef(new Map<string, Upload>())
  const files = filesOf({ baseUrl: '', conversationId, request: () => new XMLHttpRequest() })

  function update(id: string, part: Partial<Chip>) {
    setChips((before) => before.map((chip) => (chip.id === id ? { ...chip, ...part } : chip)))
  }

  async function send({ id, file }: Chip) {
    if (!file) return
    update(id, { state: 'sending', sent: 0, problem: '' })
    const upload = files.upload(id, file, (sent) => update(id, { sent }))
    uploads.current.set(id, upload)
    try {
      update(id, { state: 'ready', attachment: await upload.done })
    } catch (error) {
      const final = error instanceof UploadError && error.status >= 400 && error.status < 500
      update(id, { state: final ? 'refused' : 'failed', problem: problemOf(error) })
    }
  }

  function add(given: Iterable<File>) {
    const made = [...given].map((file, nth): Chip => {
      const problem = whyNot(file, chips.length + nth)
      const state = problem ? 'refused' : 'sending'
      const { name, size } = file
      return { id: newId('file'), name, size, file, state, sent: 0, problem, attachment: null }
    })
    setChips((before) => [...before, ...made])
    for (const chip of made) if (chip.state === 'sending') void send(chip)
  }

  function remove({ id, attachment }: Chip) {
    setChips((before) => before.filter((chip) => chip.id !== id))
    uploads.current.get(id)?.cancel()
    // What stays behind all the same goes by itself a day later.
    if (attachment) files.discard(id).catch(() => {})
  }

  return {
    chips,
    ready: chips.flatMap(({ attachment }) => (attachment ? [attachment] : [])),
    busy: chips.some(({ state }) => state !== 'ready'),
    add,
    retry: (chip) => void send(chip),
    remove,
    restore(files) {
      const back = files.map(backFrom)
      setChips((before) => [...before, ...back])
    },
    clear: () => setChips([]),
  }
}

function backFrom(attachment: Attachment): Chip {
  const { id, name, size } = attachment
  return { id, name, size, file: null, state: 'ready', sent: 1, problem: '', attachment }
}

function whyNot({ size }: File, before: number): string {
  if (before >= MAX_FILES)
    return counted(
      MAX_FILES,
      'A reply can have {n} file. Send another one.',
      'A reply can have {n} files. Send another one.',
    )
  if (size === 0) return t('This file is empty.')
  return size > MAX_BYTES ? t('Larger than 10 MB. Send a link to it instead.') : ''
}

/** Why it did not arrive; what the server says of it is its own. */
function problemOf(error: unknown): string {
  if (error instanceof UploadError && error.status === 0) return t('It did not get through.')
  return error instanceof Error ? error.message : String(error)
}
