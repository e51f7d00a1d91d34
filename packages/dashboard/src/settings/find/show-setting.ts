// Brings a setting into sight on the page that is just being opened, by the words that stand beside it.

/** A page reads its settings before it shows them; what is not there by then is folded away, or not there at all. */
const WAIT_MS = 4_000
const MARK_MS = 2_000

let ending: (() => void) | null = null

export function showSetting(page: string, words: string): void {
  ending?.()
  const look = () => {
    const label = labelled(page, words)
    if (!label) return
    end()
    show(label)
  }
  const watch = new MutationObserver(look)
  const timer = setTimeout(end, WAIT_MS)
  function end() {
    watch.disconnect()
    clearTimeout(timer)
    ending = null
  }
  ending = end
  watch.observe(document.body, { childList: true, subtree: true })
  // The page it stands on may be open already.
  setTimeout(look)
}

/** Null while the page that is left is still there: it may have the same words. */
function labelled(page: string, words: string): HTMLElement | null {
  if (document.querySelector('[data-settings] main h1')?.textContent !== page) return null
  const all = document.querySelectorAll<HTMLElement>(
    '[data-settings] main :is(label, legend, h2, h3, button, summary, a)',
  )
  return [...all].find((one) => one.textContent?.trim() === words) ?? null
}

function show(label: HTMLElement): void {
  const control = label instanceof HTMLLabelElement ? label.control : label
  label.scrollIntoView({ block: 'center' })
  if (control && control.tabIndex >= 0) control.focus({ preventScroll: true })
  label.animate([{ backgroundColor: 'var(--accent-soft)' }, {}], {
    ...{ duration: MARK_MS, easing: 'ease-in' },
  })
}
