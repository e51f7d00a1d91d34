// Who else has this conversation open: in its header, and in its line of the list.
import type { Viewer } from '@baton/contract'
import { Eye, Moon, PenLine } from 'lucide-react'
import { Avatar } from '../parts/avatar.tsx'
import { classes } from '../parts/classes.ts'
import { counted, t } from '../words/translate.ts'
import { useShown, useViewers } from './viewers.ts'

const SHOWN = 3

export function ViewersLine({ conversationId }: { conversationId: string }) {
  const viewers = useViewers(conversationId)
  // Always there, so that a change in it is read out.
  return (
    <span role="status" className="flex min-w-0 items-center gap-1.5 text-xs text-ink-soft">
      {viewers.length === 0 ? null : <Line viewers={viewers} />}
    </span>
  )
}

/** In a list there is room for a sign; who it is stands in its title. */
export function ViewersMark({ conversationId }: { conversationId: string }) {
  const viewers = useViewers(conversationId)
  return viewers.length === 0 ? null : <Mark viewers={viewers} />
}

function Line({ viewers }: { viewers: readonly Viewer[] }) {
  const shown = useShown(viewers)
  const words = wordsOf(shown)
  return (
    <>
      <Faces viewers={shown} />
      <span className="truncate" title={words}>
        {words}
      </span>
    </>
  )
}

const SIGNS = {
  replying: { Icon: PenLine, ink: 'text-warn-ink' },
  viewing: { Icon: Eye, ink: 'text-ink-faint' },
  away: { Icon: Moon, ink: 'text-ink-faint' },
}

function Mark({ viewers }: { viewers: readonly Viewer[] }) {
  const shown = useShown(viewers)
  const words = wordsOf(shown)
  const writes = shown.some(({ doing }) => doing === 'replying')
  const { Icon, ink } = SIGNS[writes ? 'replying' : (shown[0]?.doing ?? 'viewing')]
  return (
    <span title={words} className={classes('flex shrink-0 items-center gap-1 text-xs', ink)}>
      <Icon size={12} aria-hidden />
      <span className="sr-only">{words}</span>
    </span>
  )
}

/** Who is away wears a moon: by its form as well, and in the words beside it. */
function Faces({ viewers }: { viewers: readonly Viewer[] }) {
  return (
    <span className="flex shrink-0 -space-x-1 rtl:space-x-reverse">
      {viewers.slice(0, SHOWN).map(({ human, doing }) => (
        <span
          key={human.id}
          className={classes(
            'relative rounded-lg ring-2',
            doing === 'replying' ? 'ring-warn-ink' : 'ring-surface',
          )}
        >
          <Avatar kind="human" name={human.name} size="small" />
          {doing === 'away' ? (
            <span className="absolute -end-1 -bottom-1 rounded-full bg-surface p-px text-ink">
              <Moon size={10} aria-hidden />
            </span>
          ) : null}
        </span>
      ))}
    </span>
  )
}

/** Whoever writes comes first: that is what must not be missed. Who is away is said besides. */
function wordsOf(viewers: readonly Viewer[]): string {
  const away = viewers.filter(({ doing }) => doing === 'away')
  const there = viewers.filter(({ doing }) => doing !== 'away')
  return [there.length > 0 ? thereWords(there) : '', away.length > 0 ? awayWords(away) : '']
    .filter(Boolean)
    .join(' · ')
}

function thereWords(viewers: readonly Viewer[]): string {
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

function awayWords(viewers: readonly Viewer[]): string {
  const [only] = viewers
  return viewers.length === 1 && only
    ? t('{name} has this open, but is away', { name: only.human.name })
    : counted(
        viewers.length,
        '{n} colleague has this open, but is away',
        '{n} colleagues have this open, but are away',
      )
}
