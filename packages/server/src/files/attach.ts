// Makes of the ids that a sender names the attachments of a message. What is said of a file comes from what was taken in,
// never from whoever attaches it.
import type { Attachment } from '@baton/contract'
import { Rejection } from '../routes/problem.ts'
import type { Ref } from '../store/store.ts'
import type { Files, Sender } from './files.ts'

/** In the order in which they were named. Throws a `Rejection` for one that is not theirs to attach. */
export async function attach(
  files: Pick<Files, 'claim'>,
  ref: Ref,
  { ids = [], sender }: { ids: readonly string[] | undefined; sender: Sender },
): Promise<Attachment[]> {
  if (ids.length === 0) return []
  const claimed = await files.claim(ref, ids, sender)
  return ids.map((id, place) => {
    const found = claimed.find((one) => one.id === id)
    if (!found) throw unknown(place)
    return found
  })
}

/** The same for what is not there, not whole, and not theirs: nobody learns which. */
function unknown(place: number): Rejection {
  const message = 'is no file that you have sent up to this conversation. Send it up again.'
  const field = `attachments.${place}`
  return new Rejection('invalid', `${field} ${message}`, [{ field, message }])
}
