// The shape in which somebody speaks in the transcript.
import type { ReactNode } from 'react'
import { Avatar } from '../parts/avatar.tsx'
import { classes } from '../parts/classes.ts'
import { ClockTime } from '../parts/time.tsx'
import { t } from '../words/translate.ts'

export function Bubble({
  side,
  look,
  follows,
  who,
  you = false,
  at,
  avatar = 'customer',
  below,
  menu,
  id,
  children,
}: {
  side: 'start' | 'end'
  look: string
  /** The one before is by the same author, and just before: no need to say who it is again. */
  follows: boolean
  who: string
  you?: boolean
  at?: string
  avatar?: 'customer' | 'assistant' | 'human'
  below?: ReactNode
  /** What can be done with it. */
  menu?: ReactNode
  /** Of the message, for links to it. */
  id?: string | undefined
  children: ReactNode
}) {
  const end = side === 'end'
  return (
    <article
      id={id}
      tabIndex={id ? -1 : undefined}
      className={classes(
        'group/message flex scroll-mt-6 gap-2.5 rounded-xl -outline-offset-2 focus:bg-warn-soft',
        end && 'flex-row-reverse',
        follows ? 'pt-1' : 'pt-4',
      )}
    >
      <span className="w-7 shrink-0 max-sm:hidden">
        {follows ? null : <Avatar kind={avatar} name={who} />}
      </span>
      <div
        className={classes(
          'flex min-w-0 max-w-[85%] flex-col gap-1',
          end ? 'items-end' : 'items-start',
        )}
      >
        <Who {...{ who, you, at, follows }} />
        <div className={classes('flex max-w-full items-center gap-1', end && 'flex-row-reverse')}>
          <div className={classes('min-w-0 max-w-full rounded-2xl px-3.5 py-2', look)}>
            {children}
          </div>
          {menu}
        </div>
        {below}
      </div>
    </article>
  )
}

function Who({
  who,
  you,
  at,
  follows,
}: {
  who: string
  you: boolean
  at: string | undefined
  follows: boolean
}) {
  return (
    <p className={classes('flex items-baseline gap-2 px-1 text-xs', follows && 'sr-only')}>
      <span className="truncate font-medium text-ink-soft">
        {you ? t('{name} (you)', { name: who }) : who}
      </span>
      {at ? (
        <span className="shrink-0 text-ink-faint">
          <ClockTime at={at} />
        </span>
      ) : null}
    </p>
  )
}

export const BUBBLE = {
  customer: 'rounded-ss-md border border-line bg-surface',
  assistant: 'rounded-se-md bg-assistant-soft',
  human: 'rounded-se-md bg-accent-soft',
}
