// What is to go with the next message: each file with how far it has come, a way to take it back, and one to try again.
import { sizeInWords, type Upload, UploadError } from '@baton/client/files'
import type { Attachment } from '@baton/contract'
import type { Store } from '../store.ts'
import { filesAt } from './files-at.ts'
import { type FileWords, fileWords } from './words.ts'

/** As the server holds it; there it is checked. */
const MAX_FILES = 5
const MAX_BYTES = 10 * 1024 * 1024

type Chip = {
  id: string
  file: File
  state: 'sending' | 'failed' | 'refused' | 'ready'
  /** From 0 to 1. */
  sent: number
  why?: keyof FileWords
  attachment?: Attachment
  upload?: Upload
}

/** By store: an element that is taken out of the page takes its files along. */
const trays = new WeakMap<Store, Chip[]>()

export function add(store: Store, files: readonly File[]): void {
  const chips = chipsOf(store)
  for (const file of files) {
    const chip: Chip = { id: randomId(), file, state: 'sending', sent: 0 }
    const why = whyNot(file, chips.length)
    change(store, () => chips.push(why ? { ...chip, state: 'refused', why } : chip))
    if (why) tell(store, why)
    else void send(store, chip)
  }
}

/** Told at once, before anything is sent for nothing. */
function whyNot({ size }: File, before: number): keyof FileWords | null {
  if (before >= MAX_FILES) return 'tooMany'
  if (size === 0) return 'empty'
  return size > MAX_BYTES ? 'tooLarge' : null
}

async function send(store: Store, chip: Chip): Promise<void> {
  change(store, () => Object.assign(chip, { state: 'sending', sent: 0 }))
  try {
    const done = await store.session.begin(async (_, at) => {
      // Taken back while the conversation was being begun.
      if (!chipsOf(store).includes(chip)) return null
      chip.upload = filesAt(store, at).upload(chip.id, chip.file, (sent) =>
        change(store, () => Object.assign(chip, { sent })),
      )
      return chip.upload.done
    })
    if (done) change(store, () => Object.assign(chip, { state: 'ready', attachment: done }))
  } catch (error) {
    const why = WHY[error instanceof UploadError ? error.status : 0]
    change(store, () =>
      Object.assign(chip, { state: why ? 'refused' : 'failed', why: why ?? 'failed' }),
    )
    tell(store, why ?? 'failed')
  }
}

/** To the page: which rule it was, and nothing of the file. In the form of all codes, with hyphens. */
function tell(store: Store, why: string): void {
  const code = why.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  store.tell('error', { about: 'file', code })
}

const WHY: Record<number, keyof FileWords | undefined> = {
  400: 'kind',
  409: 'full',
  413: 'tooLarge',
}

/** 120 bits of chance, as all ids of a chat have. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15))
  return `file_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function takeBack(store: Store, chip: Chip): void {
  change(store, () => chipsOf(store).splice(chipsOf(store).indexOf(chip), 1))
  chip.upload?.cancel()
  if (!chip.attachment) return
  // What stays behind all the same goes by itself a day later.
  store.session.act((_, at) => filesAt(store, at).discard(chip.id))?.catch(() => {})
}

/** Whoever has sent the message begins with an empty tray. */
function chipsOf(store: Store): Chip[] {
  const known = trays.get(store)
  if (known && (store.state().tray || known.length === 0)) return known
  const chips: Chip[] = []
  trays.set(store, chips)
  return chips
}

function change(store: Store, how: () => unknown): void {
  const chips = chipsOf(store)
  how()
  const files = chips.flatMap(({ attachment }) => (attachment ? [attachment] : []))
  const waiting = chips.some(({ state }) => state !== 'ready')
  store.change({ tray: chips.length > 0 ? { files, waiting } : null })
}

export function Tray({ store }: { store: Store }) {
  const words = fileWords(store)
  const chips = chipsOf(store)
  if (chips.length === 0) return null
  return (
    <ul class="tray" aria-label={words.files}>
      {chips.map((chip) => (
        <ChipView key={chip.id} store={store} chip={chip} words={words} />
      ))}
    </ul>
  )
}

function ChipView({ store, chip, words }: { store: Store; chip: Chip; words: FileWords }) {
  const { file, state, sent, why } = chip
  const isWrong = state === 'failed' || state === 'refused'
  return (
    <li class="chip" data-state={state}>
      <bdi class="file-name">{file.name}</bdi>
      {isWrong ? (
        <span class="problem" role="alert">
          {words[why ?? 'failed']}
        </span>
      ) : (
        <span class="file-size">{sizeInWords(file.size, store.config.locale)}</span>
      )}
      {state === 'sending' && (
        <progress max={1} value={sent} aria-label={`${words.sending} ${file.name}`} />
      )}
      {state === 'failed' && (
        <button type="button" onClick={() => void send(store, chip)}>
          {words.retry}
        </button>
      )}
      <button
        type="button"
        class="take-back"
        aria-label={`${words.remove} ${file.name}`}
        onClick={() => takeBack(store, chip)}
      >
        ×
      </button>
    </li>
  )
}
