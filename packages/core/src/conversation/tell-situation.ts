// Where the customer is while they write, and what their page says of them. Neither is proved by anything.
import type { Attributes, ConversationEvent, Customer, Device, Page } from '@baton/contract'
import { canonical } from '../canonical.ts'
import type { Conversation } from './conversation.ts'

export type Situation = {
  page?: Page | undefined
  attributes?: Attributes | undefined
  device?: Device | undefined
}

type Changed = Extract<ConversationEvent, { type: 'situation.changed' }>

/** Goes before the words it belongs to. What has not changed is not told again. */
export function tellSituation(
  conversation: Conversation,
  { page, attributes, device }: Situation,
  at: string,
): Changed[] {
  const { customer } = conversation
  // What the host application has signed is not moved by what a page says.
  const isSigned = customer?.verified && customer.attributes !== undefined
  const known = customer?.verified ? customer.claimed?.attributes : customer?.attributes
  const changed = {
    ...(page && canonical(page) !== canonical(conversation.page) ? { page } : {}),
    ...(attributes && !isSigned && canonical(attributes) !== canonical(known ?? {})
      ? { attributes }
      : {}),
    ...(device && canonical(device) !== canonical(conversation.device) ? { device } : {}),
  }
  return Object.keys(changed).length > 0 ? [{ type: 'situation.changed', at, ...changed }] : []
}

export function evolveSituation(before: Conversation, event: Changed): Conversation {
  const { page, customer } = before
  return {
    ...before,
    page: event.page ?? page,
    ...(event.device ? { device: event.device } : {}),
    customer: customer && event.attributes ? saidOf(customer, event.attributes) : customer,
  }
}

function saidOf(customer: Customer, attributes: Attributes): Customer {
  if (!customer.verified) return { ...customer, attributes }
  return { ...customer, claimed: { ...customer.claimed, attributes } }
}
