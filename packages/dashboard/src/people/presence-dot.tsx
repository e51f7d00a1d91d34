import { classes } from '../parts/classes.ts'
import { t } from '../words/translate.ts'
import type { Teammate } from './teammates.ts'

/** Whether somebody is there: by its form as well as by its colour, and in words for those who hear the page. */
export function PresenceDot({ presence }: { presence: Teammate['presence'] }) {
  return (
    <span
      title={presenceWords(presence)}
      className={classes(
        'relative inline-block size-2 shrink-0 rounded-full border',
        LOOK[presence],
      )}
    >
      <span className="sr-only">{presenceWords(presence)}</span>
    </span>
  )
}

export function presenceWords(presence: Teammate['presence']): string {
  switch (presence) {
    case 'online':
      return t('Online')
    case 'away':
      return t('Away')
    case 'offline':
      return t('Offline')
  }
}

const LOOK: Record<Teammate['presence'], string> = {
  online: 'border-accent bg-accent',
  away: 'border-warn-ink bg-transparent',
  offline: 'border-edge bg-transparent',
}
