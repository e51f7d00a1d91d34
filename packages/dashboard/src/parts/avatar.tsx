import { Sparkles } from 'lucide-react'
import { classes } from './classes.ts'

export type AvatarKind = 'customer' | 'assistant' | 'human'

/**
 * Who it is, by shape as well as by colour: customers are round, teammates have rounded corners, the assistant wears its
 * sign. Decoration: the name always stands beside it.
 */
export function Avatar({
  kind,
  name,
  size = 'normal',
}: {
  kind: AvatarKind
  name: string
  size?: 'small' | 'normal'
}) {
  return (
    <span
      aria-hidden
      className={classes(
        'inline-flex shrink-0 select-none items-center justify-center font-semibold',
        size === 'small' ? 'size-5 text-[0.5625rem]' : 'size-7 text-2xs',
        LOOK[kind],
      )}
    >
      {kind === 'assistant' ? <Sparkles size={size === 'small' ? 11 : 14} /> : initials(name)}
    </span>
  )
}

/** The first letters of the first and last word; a question mark for nobody. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? '')
    .join('')
  return letters.toLocaleUpperCase() || '?'
}

const LOOK: Record<AvatarKind, string> = {
  customer: 'rounded-full bg-sunken text-ink-soft',
  assistant: 'rounded-lg bg-assistant-soft text-assistant-ink',
  human: 'rounded-lg bg-accent text-on-accent',
}
