// What comes by a channel draws on the same limits as what is written in a chat. Nothing of it is refused: what is too much
// rests, in its order, until there is room again, and the customer is told so once.
import { type Conversation, heardALot } from '@baton/core'
import { NotYet } from '../delivery/not-yet.ts'
import type { Asker } from '../limits/limits.ts'
import { Rejection } from '../routes/problem.ts'
import type { Ref } from '../store/store.ts'
import type { Hearing, MessageArrival } from './hear.ts'

type Told = { ref: Ref; customerId: string; item: MessageArrival }

/** Throws `NotYet` where it has to wait. Whoever presses for a person, or has one, has the share that is kept for that. */
export async function takeShare(
  { around }: Pick<Hearing, 'around'>,
  { ref, customerId, item }: Told,
): Promise<void> {
  const { limits, commits } = around
  const latest = await commits.read(ref)
  const answerHeaders = new Headers()
  // Whose server a message comes from says nothing about who wrote it.
  const asker: Asker = {
    ...{ workspaceId: ref.workspaceId, customerId, isKnown: true, address: null, answerHeaders },
  }
  const wantsPerson = item.choice === 'person' || item.choice === 'call'
  try {
    if (latest.seq === 0) await limits.conversation(asker, { wantsPerson })
    await limits.message(asker, { isWithPerson: wantsPerson || isWithPerson(latest) })
  } catch (error) {
    if (!(error instanceof Rejection) || error.code !== 'too-many-requests') throw error
    if (latest.seq > 0) await tell({ around }, ref)
    throw new NotYet(Number(answerHeaders.get('retry-after') ?? 1))
  }
}

function isWithPerson({ holder }: Conversation): boolean {
  return holder.kind === 'queue' || holder.kind === 'human'
}

async function tell({ around }: Pick<Hearing, 'around'>, ref: Ref): Promise<void> {
  const at = new Date(around.now()).toISOString()
  await around.commits.commit(ref, (latest) => heardALot(latest, at))
}
