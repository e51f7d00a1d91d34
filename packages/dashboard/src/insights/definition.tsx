import { Tooltip as Base } from '@base-ui/react/tooltip'
import { CircleHelp } from 'lucide-react'
import { useId } from 'react'
import { t } from '../words/translate.ts'

/** What a figure means: on hover, on focus, and read out with its name. */
export function Definition({ of, meaning }: { of: string; meaning: string }) {
  const id = useId()
  return (
    <>
      <Base.Root>
        <Base.Trigger
          type="button"
          aria-label={t('What is “{name}”?', { name: of })}
          aria-describedby={id}
          className="-m-1 inline-flex size-6 shrink-0 items-center justify-center rounded-md text-ink-faint hover:text-ink"
        >
          <CircleHelp size={13} aria-hidden />
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner sideOffset={6} className="z-30">
            <Base.Popup aria-hidden className={POPUP}>
              {meaning}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
      <span id={id} hidden>
        {meaning}
      </span>
    </>
  )
}

const POPUP =
  'max-w-72 rounded-lg border border-line bg-raised px-3 py-2 text-sm text-ink shadow-lift transition-opacity ' +
  'data-ending-style:opacity-0 data-starting-style:opacity-0'
