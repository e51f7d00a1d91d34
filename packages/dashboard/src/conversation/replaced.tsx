// An answer in whose place the customer wanted another: there for whoever wants to know, and out of the way.
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { ClockTime } from '../parts/time.tsx'
import { t } from '../words/translate.ts'

export function Replaced({ at, children }: { at: string; children: ReactNode }) {
  return (
    <details className="group/replaced pt-3">
      <summary className="ms-auto flex w-fit list-none items-center gap-1 rounded-md py-0.5 text-xs text-ink-soft hover:text-ink sm:me-9.5 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={13}
          aria-hidden
          className="shrink-0 transition-transform group-open/replaced:rotate-90 rtl:-scale-x-100"
        />
        {t('Replaced at the customer’s wish')}
        <span className="text-ink-faint">
          <ClockTime at={at} />
        </span>
      </summary>
      {children}
    </details>
  )
}
