import { Toast } from '@base-ui/react/toast'
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../parts/icon-button.tsx'

/** Short words about what has just been done or has failed. They go by themselves, failures later. */
export type Toasts = {
  done(title: string, action?: ToastAction): void
  failed(title: string, detail?: string, action?: ToastAction): void
}

export type ToastAction = { label: string; run: () => void }

const DONE_MS = 5_000
const FAILED_MS = 12_000

const manager = Toast.createToastManager()

export const toasts: Toasts = {
  done(title, action) {
    manager.add({ type: 'done', title, timeout: DONE_MS, ...actionProps(action) })
  },
  failed(title, detail, action) {
    const description = detail === undefined ? {} : { description: detail }
    const options = { type: 'failed', title, timeout: FAILED_MS, priority: 'high' as const }
    manager.add({ ...options, ...description, ...actionProps(action) })
  },
}

export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-3 bottom-3 z-40 mx-auto flex flex-col gap-2 sm:start-auto sm:end-4 sm:bottom-4 sm:w-92">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  const shown = Toast.useToastManager()
  return shown.toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={['down', 'right']}
      className="rounded-xl border border-line bg-raised text-ink shadow-lift transition-all data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-3 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-2.5 py-2.5 ps-3 pe-1.5">
        {toast.type === 'failed' ? (
          <CircleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-danger-ink" />
        ) : (
          <CircleCheck size={16} aria-hidden className="mt-0.5 shrink-0 text-accent-ink" />
        )}
        <div className="min-w-0 flex-1">
          <Toast.Title className="wrap-words text-sm font-medium" />
          <Toast.Description className="wrap-words mt-0.5 text-sm text-ink-soft" />
        </div>
        <Toast.Action className="shrink-0 rounded-md px-2 py-0.5 text-sm font-medium text-accent-ink hover:bg-sunken" />
        <Toast.Close
          render={
            <IconButton label="Dismiss" className="-mt-0.5 size-6">
              <X size={14} />
            </IconButton>
          }
        />
      </Toast.Content>
    </Toast.Root>
  ))
}

function actionProps(action: ToastAction | undefined) {
  if (!action) return {}
  return { actionProps: { children: action.label, onClick: action.run } }
}
