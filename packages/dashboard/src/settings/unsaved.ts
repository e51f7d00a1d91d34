// What has been typed into a form of the settings and not been saved. One question for all forms of a page: whoever leaves
// is asked once, before anything typed is lost.
import { useLayoutEffect } from 'react'

/** `here`: gone when another page of the desk is opened. `page`: kept there, and gone only with the browser's page. */
type Kept = 'here' | 'page'

const forms = new Map<symbol, Kept>()

/** While mounted and `isUnsaved`, whoever leaves is asked. */
export function useUnsaved(isUnsaved: boolean, kept: Kept = 'here'): void {
  useLayoutEffect(() => {
    if (!isUnsaved) return
    const form = Symbol('form')
    forms.set(form, kept)
    return () => void forms.delete(form)
  }, [isUnsaved, kept])
}

/** Whether what stands in a form is something else than what was saved. */
export function differs(value: unknown, saved: unknown): boolean {
  return JSON.stringify(value) !== JSON.stringify(saved)
}

export function isLostElsewhere(): boolean {
  return [...forms.values()].includes('here')
}

export function isLostWithPage(): boolean {
  return forms.size > 0
}

/** What was typed has been saved, though its form has not been drawn anew yet. */
export function nothingUnsaved(): void {
  forms.clear()
}
