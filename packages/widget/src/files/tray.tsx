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
    if (!why) void send(store, chip)
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
  }
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
  const { locale } = store.config
  const words = fileWords(locale)
  const chips = chipsOf(store)
  return (
    <>
      {chips.length > 0 && (
        <ul class="tray" aria-label={words.files}>
          {chips.map((chip) => (
            <ChipView key={chip.id} store={store} chip={chip} words={words} />
          ))}
        </ul>
      )}
      <label class="attach" title={words.attach}>
        <input
          type="file"
          multiple
          aria-label={words.attach}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])]
            // The same file may be chosen again.
            currentTarget.value = ''
            add(store, files)
          }}
        />
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.5a1.6 1.6 0 0 1-2.3-2.3l7.8-7.8" />
        </svg>
      </label>
    </>
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
