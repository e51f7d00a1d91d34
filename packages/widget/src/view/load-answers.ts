// How answers are drawn comes in a file beside the chat's own, which does not wait for it: nobody is answered that fast.
import type { Store } from '../store.ts'

export function fetchAnswers() {
  return import('../answers/answers.tsx').catch(() => undefined)
}

/** Tried again with whatever happens next, until it is there. */
export async function loadAnswers(store: Store): Promise<void> {
  if (!store.state().answers) store.change({ answers: await fetchAnswers() })
}
