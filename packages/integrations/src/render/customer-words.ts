// What the customer wrote themselves: for the places of a desk that the customer can see too, where our summary, the
// reason and the assistant's attempts have no business.
import type { Packet } from '@baton/contract'
import { saidText } from './story.ts'

/** The latest words count most, so the beginning is what is left out. Never empty. */
export function customerWords({ transcript, subject }: Packet, most: number): string {
  const said = transcript.filter(({ by }) => by === 'customer').map(saidText)
  const words = said.join('\n\n').trim() || subject.trim() || '…'
  return words.length <= most ? words : `… ${words.slice(2 - most)}`.toWellFormed()
}
