// Who asks, in the words of the limits.
import type { Asker } from '../limits/limits.ts'
import type { Asked, Caller } from './route.ts'

export type AskedAsCustomer = {
  caller: Extract<Caller, { kind: 'customer' }>
  // biome-ignore lint/suspicious/noExplicitAny: of every endpoint's request only these two are looked at
} & Pick<Asked<any>, 'answerHeaders'>

export function askerOf({ caller, answerHeaders }: AskedAsCustomer): Asker {
  const { ref, bearer, address } = caller
  // A token that is older than devices stands for its conversation.
  const customerId = bearer.customerId ?? ref.conversationId
  return { workspaceId: ref.workspaceId, customerId, isKnown: true, address, answerHeaders }
}
