// Calls to a number that takes calls. Nobody of ours answers the telephone: what is said there is not heard here, but that
// somebody rang is. A call that was not taken is a wish for a person. Facts: Meta's Calling API, the webhook field `calls`.
import type { Arrival, Sender } from '../../channel.ts'
import { Call } from './wire.ts'

type Around = {
  account: string
  sender: (from: string) => Sender
  momentOf: (seconds: string) => string
}

/** Null for what says nothing that is worth a line: that it rings, or that one of ours rang. */
export function callIn(value: unknown, { account, sender, momentOf }: Around): Arrival | null {
  const parsed = Call.safeParse(value)
  if (!parsed.success) return null
  const { id, event, direction, status, duration = 0, timestamp, from_user_id } = parsed.data
  const from = from_user_id ?? parsed.data.from
  if (event !== 'terminate' || direction === 'BUSINESS_INITIATED' || !from) return null
  const shared = { account, id, from: sender(from), at: momentOf(timestamp) }
  if (status === 'COMPLETED' && duration > 0)
    return { kind: 'remark', ...shared, text: `[Call, ${lengthOf(duration)}]`, isContact: true }
  return { kind: 'message', ...shared, text: '[Missed call]', choice: 'call', media: [] }
}

function lengthOf(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`
}
