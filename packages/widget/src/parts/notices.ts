// A sound and the browser's own notices: both only after the customer has asked for them.
import type { Store } from '../store.ts'

const watching = new WeakMap<Store, () => void>()

/** Follows what the customer has switched on; called again when that has changed. */
export function watchNotices(store: Store): void {
  watching.get(store)?.()
  const wants = (key: string) => store.storage.get(key) === 'true'
  if (!wants('sound') && !wants('notify')) return
  const stop = store.watch(({ snapshot }, before) => {
    const { conversation, historySeq } = snapshot
    const known = Math.max(before.snapshot.conversation.seq, historySeq)
    const news = conversation.messages.findLast(
      ({ seq, author }) => seq > known && author.kind !== 'customer',
    )
    if (!news) return
    if (wants('sound')) ring()
    if (wants('notify') && document.visibilityState === 'hidden')
      show(store, store.nameOf(news.author), news.text)
  })
  watching.set(store, stop)
}

/** To be called when the customer has pressed a button for it. */
export async function allowNotices(): Promise<boolean> {
  return 'Notification' in window && (await Notification.requestPermission()) === 'granted'
}

function show(store: Store, name: string, text: string): void {
  const notice = new Notification(name, { body: text.slice(0, 120), tag: 'baton' })
  notice.onclick = () => {
    window.focus()
    store.open()
  }
}

let audio: AudioContext | null = null

/** Two short notes; no file to fetch. A page that has not been touched keeps silent, also where its browser would not. */
function ring(): void {
  if (navigator.userActivation?.hasBeenActive === false) return
  audio ??= new AudioContext()
  const { currentTime } = audio
  const volume = audio.createGain()
  volume.gain.setValueAtTime(0.08, currentTime)
  volume.gain.exponentialRampToValueAtTime(0.001, currentTime + 0.4)
  volume.connect(audio.destination)
  const tone = audio.createOscillator()
  tone.frequency.setValueAtTime(660, currentTime)
  tone.frequency.setValueAtTime(880, currentTime + 0.12)
  tone.connect(volume)
  tone.start()
  tone.stop(currentTime + 0.4)
}
