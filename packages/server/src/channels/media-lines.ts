// What a customer has sent along, as it stands in the conversation: a line that names it, so that nothing is dropped
// unseen. The one place to change when files themselves are kept.
import type { Media } from '@baton/integrations'
import type { MessageArrival } from './hear.ts'
import type { OpenedChannel } from './open-channel.ts'

export async function mediaLines(
  _opened: OpenedChannel,
  { media }: MessageArrival,
): Promise<string[]> {
  return media.map(lineOf)
}

const MOST_NAME = 120

function lineOf({ name, type, size }: Media): string {
  const kilobytes = size === undefined ? '' : `, ${Math.max(1, Math.round(size / 1_024))} KB`
  // Whatever it is called, it stays in its line.
  const shown = name
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, MOST_NAME)
    .toWellFormed()
  return `[${shown || 'file'} (${type}${kilobytes})]`
}
