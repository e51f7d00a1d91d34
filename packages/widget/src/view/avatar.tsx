import type { Speaker } from '../timeline.ts'
import { Icon } from './icons.tsx'

/** A person has initials, the assistant a spark: never to be taken for each other. */
export function Avatar({ of }: { of: Speaker }) {
  return (
    <span class="avatar" data-of={of.kind} aria-hidden="true">
      {of.kind === 'human' ? initials(of.human.name) : <Icon of="spark" />}
    </span>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map(
    (word) => [...(word ?? '')][0],
  )
  return letters.join('').toUpperCase() || '?'
}
