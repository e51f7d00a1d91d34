// Whether somebody is at the page they have open, as far as a page can know.

/** Nobody has touched anything for this long: they are not at it, or only read what stands still. */
const IDLE_MS = 5 * 60_000
/** A tab behind others is forgotten by its owner, too. */
const LEFT_MS = 30 * 60_000

export type Attention = 'here' | 'away' | 'gone'

/** `hiddenFor`: null while it can be seen. A page on a second screen is never gone, however long nobody touches it. */
export function attentionOf({
  hiddenFor,
  untouchedFor,
}: {
  hiddenFor: number | null
  untouchedFor: number
}): Attention {
  if (hiddenFor !== null) return hiddenFor < LEFT_MS ? 'away' : 'gone'
  return untouchedFor < IDLE_MS ? 'here' : 'away'
}

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Calls back when it has changed at once; that time has passed is found out by asking. */
export function watchAttention(changed: () => void) {
  let touchedAt = performance.now()
  let hiddenAt = isHidden() ? touchedAt : null
  function of(): Attention {
    const now = performance.now()
    const hiddenFor = hiddenAt === null ? null : now - hiddenAt
    return attentionOf({ hiddenFor, untouchedFor: now - touchedAt })
  }
  /** Comes many times a second: says something only to whoever was taken for away. */
  function touched(): void {
    const was = of()
    touchedAt = performance.now()
    if (of() !== was) changed()
  }
  function turned(): void {
    const hidden = isHidden()
    if (hidden !== (hiddenAt !== null)) hiddenAt = hidden ? performance.now() : null
    if (!hidden) touchedAt = performance.now()
    changed()
  }
  for (const touch of TOUCHES) addEventListener(touch, touched, { passive: true, capture: true })
  document.addEventListener('visibilitychange', turned)
  return {
    of,
    stop(): void {
      for (const touch of TOUCHES) removeEventListener(touch, touched, { capture: true })
      document.removeEventListener('visibilitychange', turned)
    },
  }
}

function isHidden(): boolean {
  return document.visibilityState !== 'visible'
}
