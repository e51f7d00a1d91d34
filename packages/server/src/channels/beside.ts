// What came by a channel and is none of the customer's words: for those who read along. Nobody answers it.
import { postNote } from '@baton/core'
import type { Ref } from '../store/store.ts'
import type { ChannelCustomer } from './channel-customers.ts'
import type { Hearing, MessageArrival, Of } from './hear.ts'
import { lineOf } from './media-lines.ts'
import { MOST_LETTERS, messageIdOf } from './message-id.ts'
import { talkOf } from './whose-thread.ts'

/** For those who read along: nobody answers it, and it is not taken for the customer's. */
export async function showBeside(
  { place, opened, around, belongs }: Hearing,
  { known, item }: { known: ChannelCustomer; item: MessageArrival },
  ref: Ref,
): Promise<void> {
  const { commits, log, now } = around
  const isThere = (await commits.read(ref)).seq > 0
  const conversationId = isThere ? ref.conversationId : known.conversationId
  if (!conversationId) {
    const why = `${item.from.address} writes more than is answered.`
    return log.passedOver(place.workspaceId, place.connectionId, { [why]: 1 })
  }
  const said = [`${item.from.address}:`, item.text, ...item.media.map((one) => lineOf(one))].filter(
    (line) => line !== '',
  )
  const note = {
    id: messageIdOf(place.connectionId, item.id),
    author: { id: `${place.connectionId}.app`, name: opened.kind.title },
    text: said.join('\n').slice(0, MOST_LETTERS),
    ...outsideOf(item),
  }
  const at = new Date(now()).toISOString()
  await commits.commit({ ...ref, conversationId }, (latest) => postNote(latest, note, at))
  await belongs({ ...ref, conversationId }, note.id)
}

const NO_ANSWER = 'What no person wrote, or what wants no answer, from somebody unknown.'

/** For those who read along: no answer is expected, so nobody is asked for one. */
export async function hearRemark(
  { place, opened, around, belongs }: Hearing,
  item: Of<'remark'>,
): Promise<void> {
  const { workspaceId, connectionId } = place
  const address = item.from.address
  const talk = item.thread ? await talkOf(place, { thread: item.thread, address }, around) : null
  const known = await around.customers.find(place, address)
  const conversationId = talk?.ref.conversationId ?? known?.conversationId
  if (!conversationId) return around.log.passedOver(workspaceId, connectionId, { [NO_ANSWER]: 1 })
  const author = { id: `${connectionId}.app`, name: opened.kind.title }
  const id = messageIdOf(connectionId, item.id)
  const note = { id, author, text: item.text, ...outsideOf(item) }
  const ref = { workspaceId, conversationId }
  const at = new Date(around.now()).toISOString()
  await around.commits.commit(ref, (latest) => postNote(latest, note, at))
  await belongs(ref, note.id)
}

/** Only where the channel has something to remember of it. */
function outsideOf({ id, memo }: MessageArrival | Of<'remark'>) {
  return memo ? { outside: { id, memo } } : {}
}
