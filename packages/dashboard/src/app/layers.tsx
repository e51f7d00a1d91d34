// What lies above the page: tooltips and toasts. Loaded with the desk, not with its door.
import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { Toast } from '@base-ui/react/toast'
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../parts/icon-button.tsx'
import { TooltipProvider } from '../parts/tooltip.tsx'
import { t } from '../words/translate.ts'
import { useKey } from './keys.ts'
import { type ToastData, toastManager } from './toasts.ts'

/** The page's policy allows no style elements, so the components are told to write none. */
export function Layers({ children }: { children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}>
        <TooltipProvider>
          <ToastProvider>{children}</ToastProvider>
        </TooltipProvider>
      </DirectionProvider>
    </CSPProvider>
  )
}

/** Over the list, in the settings over the way between them, on a phone at the top: where nothing is written or sent. */
const VIEWPORT =
  'fixed z-40 flex flex-col gap-2 max-sm:inset-x-3 max-sm:top-3 sm:start-4 sm:bottom-4 sm:w-80 md:start-18 wide:start-54 ' +
  'md:[body:has([data-settings])_&]:start-3 md:[body:has([data-settings])_&]:w-60 wide:[body:has([data-settings])_&]:w-80'

function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider toastManager={toastManager} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={VIEWPORT}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  const shown = Toast.useToastManager<ToastData>()
  return shown.toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={['down', 'right']}
      className="rounded-xl border border-line bg-raised text-ink shadow-lift transition-all data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-3 data-starting-style:opacity-0"
    >
      {toast.data?.undo ? (
        <UndoKey undo={toast.data.undo} done={() => shown.close(toast.id)} />
      ) : null}
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
          // It can be reached by Tab at any time, so it must be there for those who read by ear.
          aria-hidden={false}
          render={
            <IconButton label={t('Dismiss')} className="-mt-0.5 size-6">
              <X size={14} />
            </IconButton>
          }
        />
      </Toast.Content>
    </Toast.Root>
  ))
}

/** While what was done can be taken back, the key does it, too. */
function UndoKey({ undo, done }: { undo: () => void; done: () => void }) {
  useKey('mod+z', () => {
    undo()
    done()
  })
  return null
}
