// Where the details stand: beside the conversation, or over it.
import { useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMedia } from '../app/media.ts'
import { useSettings } from '../app/settings.ts'
import { Dialog } from '../parts/dialog.tsx'
import { t } from '../words/translate.ts'
import { DetailsPanel } from './details-panel.tsx'
import { jumpToEscalation } from './escalation-strip.tsx'
import type { Log } from './log.ts'

/** Beside the conversation where there is room, and remembered; over it where there is none, and not. */
export function Details({ log, details }: { log: Log; details: ReturnType<typeof useDetails> }) {
  const { wide, shown, set } = details
  // The dialog gives the focus back as it closes; the jump comes after it.
  const jumping = useRef(false)
  if (wide && shown) {
    return (
      <aside
        aria-label={t('Details')}
        className="scroll-quietly w-72 shrink-0 overflow-y-auto border-s border-line bg-surface 2xl:w-80"
      >
        <DetailsPanel log={log} onJump={jumpToEscalation} />
      </aside>
    )
  }
  return (
    <Dialog
      title={t('Details')}
      place="side"
      open={!wide && shown}
      onOpenChange={set}
      onClosed={() => {
        if (jumping.current) jumpToEscalation()
        jumping.current = false
      }}
    >
      <DetailsPanel
        log={log}
        onJump={() => {
          jumping.current = true
          set(false)
        }}
      />
    </Dialog>
  )
}

export function useDetails() {
  const { settings } = useDesk()
  const wide = useMedia('(min-width: 80rem)')
  const { detailsShown } = useSettings()
  const [over, setOver] = useState(false)
  const shown = wide ? detailsShown : over
  const set = (next: boolean) => (wide ? settings.set({ detailsShown: next }) : setOver(next))
  return { wide, shown, set, toggle: () => set(!shown) }
}
