// What a customer has sent along, as a line that names it.
import type { Media } from '@baton/integrations'

const MOST_NAME = 120

/** `why`: it could not be taken. */
export function lineOf({ name, type, size }: Media, why = ''): string {
  const kilobytes = size === undefined ? '' : `, ${Math.max(1, Math.round(size / 1_024))} KB`
  // Whatever it is called, it stays in its line.
  const shown = name
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, MOST_NAME)
    .toWellFormed()
  return `[${shown || 'file'} (${type}${kilobytes})${why ? `: ${why}` : ''}]`
}
