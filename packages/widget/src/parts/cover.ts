// Where the chat covers its page, as on a phone: the page behind does not scroll, the keyboard does not hide what is
// written, and Tab stays within. Comes when such a chat is opened.

/** Returns the way to stop. */
export function cover(panel: HTMLElement | null): () => void {
  if (!panel) return () => {}
  const { style } = document.documentElement
  const before = style.overflow
  const view = window.visualViewport
  const fit = () => {
    panel.style.height = `${view?.height ?? window.innerHeight}px`
    panel.style.top = `${view?.offsetTop ?? 0}px`
  }
  const keep = (event: KeyboardEvent) => keepWithin(panel, event)
  style.overflow = 'hidden'
  fit()
  view?.addEventListener('resize', fit)
  view?.addEventListener('scroll', fit)
  panel.addEventListener('keydown', keep)
  return () => {
    style.overflow = before
    view?.removeEventListener('resize', fit)
    view?.removeEventListener('scroll', fit)
    panel.removeEventListener('keydown', keep)
  }
}

function keepWithin(panel: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return
  const stops = [
    ...panel.querySelectorAll<HTMLElement>(
      'a[href],button:not(:disabled),input,textarea,[tabindex="0"]',
    ),
  ]
  const { activeElement } = panel.getRootNode() as ShadowRoot
  const edge = event.shiftKey ? stops[0] : stops.at(-1)
  if (activeElement !== edge && activeElement !== panel) return
  event.preventDefault()
  ;(event.shiftKey ? stops.at(-1) : stops[0])?.focus()
}
