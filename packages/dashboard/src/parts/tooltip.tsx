import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'
import { Kbd } from './kbd.tsx'

/**
 * Names what it wraps, on hover and on focus, for the eye alone: the control has its name already. `children` must be
 * one element that takes a ref.
 */
export function Tooltip({
  label,
  hint,
  children,
}: {
  label: string
  hint?: string | undefined
  children: ReactElement
}) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="z-30">
          <Base.Popup aria-hidden className={POPUP}>
            {label}
            {hint ? <Kbd>{hint}</Kbd> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

const POPUP =
  'flex items-center gap-2 rounded-md border border-line bg-raised px-2 py-1 text-xs text-ink shadow-lift ' +
  'transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0'

/** Around everything: once one has been shown, the next ones come without waiting. */
export const TooltipProvider = Base.Provider
