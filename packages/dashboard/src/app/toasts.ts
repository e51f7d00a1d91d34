// Short words about what has just been done or has failed. They go by themselves, failures later.
import { Toast } from '@base-ui/react/toast'

export type Toasts = {
  /** `about` names what was done to: a later word on it takes the place of an earlier one, and of its action. */
  done(title: string, action?: ToastAction, about?: string): void
  failed(title: string, detail?: string, action?: ToastAction): void
}

/** `undoes`: it takes back what was just done, which a key does, too. */
export type ToastAction = { label: string; run: () => void; undoes?: true }

const DONE_MS = 5_000
const FAILED_MS = 12_000

/** What a toast of something done carries besides its words. */
export type ToastData = { undo: (() => void) | null }

/** Drawn by the layers around every page. */
export const toastManager = Toast.createToastManager<ToastData>()

export const toasts: Toasts = {
  done(title, action, about) {
    const options = { type: 'done', title, timeout: DONE_MS, ...actionProps(action) }
    const told = { ...options, data: { undo: action?.undoes ? action.run : null } }
    toastManager.add(about === undefined ? told : { ...told, id: about })
  },
  failed(title, detail, action) {
    const description = detail === undefined ? {} : { description: detail }
    // Of low priority: what is urgent is hidden from those who read by ear, while its buttons can still be reached.
    const options = { type: 'failed', title, timeout: FAILED_MS }
    toastManager.add({ ...options, ...description, ...actionProps(action) })
  },
}

/** Named also when there is none: one that takes another's place must not keep its button. */
function actionProps(action: ToastAction | undefined) {
  if (!action) return { actionProps: {} }
  return { actionProps: { children: action.label, onClick: action.run } }
}
