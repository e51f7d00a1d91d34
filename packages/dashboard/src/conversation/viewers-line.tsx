// Who else has this conversation open: in its header, and in its line of the list.
import type { Viewer } from '@baton/contract'
import { Eye, PenLine } from 'lucide-react'
import { Avatar } from '../parts/avatar.tsx'
import { classes } from '../parts/classes.ts'
import { counted, t } from '../words/translate.ts'
import { useViewers } from './viewers.ts'

const SHOWN = 3

export function ViewersLine({ conversationId }: { conversationId: string }) {
  const viewers = useViewers(conversationId)
  // Always there, so that a change in it is read out.
  return (
    <span role="status" className="flex min-w-0 items-center gap-1.5 text-xs text-ink-soft">
      {viewers.length === 0 ? null : (
        <>
          <Faces viewers={viewers} />
          <span className="truncate" title={wordsOf(viewers)}>
            {wordsOf(viewers)}
          </span>
        </>
      )}
    </span>
  )
}

/** In a list there is room for a sign; who it is stands in its title. */
export function ViewersMark({ conversationId }: { conversationId: string }) {
  const viewers = useViewers(conversationId)
  if (viewers.length === 0) return null
  const replying = viewers.some(({ doing }) => doing === 'replying')
  const Icon = replying ? PenLine : Eye
  const words = wordsOf(viewers)
  return (
    <span
      title={words}
      className={classes(
        'flex shrink-0 items-center gap-1 text-xs',
        replying ? 'text-warn-ink' : 'text-ink-faint',
      )}
    >
      <Icon size={12} aria-hidden />
      <span className="sr-only">{words}</span>
    </span>
  )
}

function Faces({ viewers }: { viewers: readonly Viewer[] }) {
  return (
    <span className="flex shrink-0 -space-x-1 rtl:space-x-reverse">
      {viewers.slice(0, SHOWN).map(({ human, doing }) => (
        <span
          key={human.id}
          className={classes(
            'rounded-lg ring-2',
            doing === 'replying' ? 'ring-warn-ink' : 'ring-surface',
          )}
        >
          <Avatar kind="human" name={human.name} size="small" />
        </span>
      ))}
    </span>
  )
}

/** Whoever writes comes first: that is what must not be missed. */
function wordsOf(viewers: readonly Viewer[]): string {
  const writer = viewers.find(({ doing }) => doing === 'replying')
  if (writer) return t('{name} is writing a reply', { name: writer.human.name })
  const [only] = viewers
  return viewers.length === 1 && only
    ? t('{name} is looking at this', { name: only.human.name })
    : counted(
        viewers.length,
        '{n} colleague is looking at this',
        '{n} colleagues are looking at this',
      )
}
