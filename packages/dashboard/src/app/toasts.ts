// Short words about what has just been done or has failed. They go by themselves, failures later.
import { Toast } from '@base-ui/react/toast'

export type Toasts = {
  done(title: string, action?: ToastAction): void
  failed(title: string, detail?: string, action?: ToastAction): void
}

export type ToastAction = { label: string; run: () => void }

const DONE_MS = 5_000
const FAILED_MS = 12_000

/** Drawn by the layers around every page. */
export const toastManager = Toast.createToastManager()

export const toasts: Toasts = {
  done(title, action) {
    toastManager.add({ type: 'done', title, timeout: DONE_MS, ...actionProps(action) })
  },
  failed(title, detail, action) {
    const description = detail === undefined ? {} : { description: detail }
    // Of low priority: what is urgent is hidden from those who read by ear, while its buttons can still be reached.
    const options = { type: 'failed', title, timeout: FAILED_MS }
    toastManager.add({ ...options, ...description, ...actionProps(action) })
  },
}

function actionProps(action: ToastAction | undefined) {
  if (!action) return {}
  return { actionProps: { children: action.label, onClick: action.run } }
}
