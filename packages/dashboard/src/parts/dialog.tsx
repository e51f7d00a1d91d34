import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useRef } from 'react'
import { t } from '../words/translate.ts'
import { classes } from './classes.ts'
import { IconButton } from './icon-button.tsx'

/** A modal sheet in the middle of the screen, `wide` for what is read in long lines, or, as `side`, at its end: what a phone
 * shows in place of a pane. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  place = 'middle',
  initialFocus,
  onClosed,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: string
  children: ReactNode
  place?: 'middle' | 'wide' | 'side'
  /** It has gone from the screen, and the focus is back where it was. */
  onClosed?: () => void
  /** What has the focus first; without it the title, from where reading begins. */
  initialFocus?: RefObject<HTMLElement | null>
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <Base.Root
      open={open}
      onOpenChange={onOpenChange}
      onOpenChangeComplete={(shown) => !shown && onClosed?.()}
    >
      <Base.Portal>
        <Base.Backdrop className={BACKDROP} />
        <Base.Popup className={classes(POPUP, PLACE[place])} initialFocus={initialFocus ?? heading}>
          <DialogHeader title={title} description={description} heading={heading} />
          <div
            className={classes(
              'scroll-quietly min-h-0 flex-1 overflow-y-auto pt-3 pb-5',
              place === 'side' ? 'px-1' : 'px-5',
            )}
          >
            {children}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

function DialogHeader({
  title,
  description,
  heading,
}: {
  title: string
  description: string | undefined
  heading: RefObject<HTMLHeadingElement | null>
}) {
  return (
    <header className="flex items-start gap-4 px-5 pt-4">
      <div className="min-w-0 flex-1">
        <Base.Title ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
          {title}
        </Base.Title>
        {description ? (
          <Base.Description className="mt-0.5 text-sm text-ink-soft">
            {description}
          </Base.Description>
        ) : null}
      </div>
      <Base.Close
        render={
          <IconButton label={t('Close')} className="-me-2 -mt-1">
            <X size={16} />
          </IconButton>
        }
      />
    </header>
  )
}

const BACKDROP =
  'fixed inset-0 z-20 bg-shade transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0'
const POPUP =
  'fixed z-20 flex flex-col border border-line bg-surface text-ink shadow-lift outline-none transition-all ' +
  'data-ending-style:opacity-0 data-starting-style:opacity-0'
const MIDDLE =
  'inset-x-4 top-[12dvh] mx-auto max-h-[76dvh] rounded-2xl data-starting-style:-translate-y-2'
const SIDE =
  'inset-y-0 end-0 w-full max-w-sm data-starting-style:translate-x-4 rtl:data-starting-style:-translate-x-4'
const PLACE = {
  middle: `${MIDDLE} max-w-lg`,
  wide: `${MIDDLE} max-w-3xl`,
  side: SIDE,
}
