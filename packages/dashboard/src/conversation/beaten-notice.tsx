import { X } from 'lucide-react'
import { useTicking } from '../app/clock.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { Notice } from '../parts/notice.tsx'
import { ago } from '../parts/time-words.ts'
import { t } from '../words/translate.ts'
import type { Stance } from './stance.ts'

/** Two clicked, one won: tells the other who it was, and that nothing is lost. */
export function BeatenNotice({
  beaten,
  stance,
  onDismiss,
}: {
  beaten: boolean
  stance: Stance
  onDismiss: () => void
}) {
  if (!beaten || stance.kind !== 'theirs') return null
  return <Beaten name={stance.name} since={stance.since} onDismiss={onDismiss} />
}

function Beaten({
  name,
  since,
  onDismiss,
}: {
  name: string
  since: string
  onDismiss: () => void
}) {
  const when = useTicking((now) => ago(since, now))
  return (
    <div className="px-4 pt-3">
      <Notice
        look="warn"
        title={t('{name} took this over {when}', { name, when })}
        action={
          <IconButton label={t('Dismiss')} onClick={onDismiss} className="-me-1 -mt-0.5 size-6">
            <X size={14} />
          </IconButton>
        }
      >
        {t('You can read along and leave a note. What you wrote is kept.')}
      </Notice>
    </div>
  )
}
