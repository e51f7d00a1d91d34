import type { ConversationEvent, Customer } from '@baton/contract'
import { canonical } from '../canonical.ts'
import { Refusal } from '../refusal.ts'
import type { Conversation } from './conversation.ts'

/** Where the customer can be reached, signed or only said. */
export function emailOf(customer: Pick<Customer, 'email' | 'claimed'> | null): string | undefined {
  return customer?.email ?? customer?.claimed?.email
}

/**
 * The customer has signed in. What they said of themselves before stays what was only said, and a conversation of
 * somebody who is signed in never becomes anybody else's.
 */
export function identifyCustomer(
  { customer }: Conversation,
  signed: Customer,
  at: string,
): ConversationEvent[] {
  if (!customer) return []
  if (customer.verified && customer.id !== signed.id)
    throw new Refusal(
      'another-customer',
      'This conversation belongs to another customer. Forget it on this device, and begin a new one.',
    )
  const said = customer.verified ? customer.claimed : toldBy(customer)
  const claimed = unsigned({ ...said, ...signed.claimed }, signed)
  const { claimed: _, ...proved } = signed
  const identified = { ...proved, ...(claimed ? { claimed } : {}) }
  if (canonical(identified) === canonical(customer)) return []
  return [{ type: 'customer.identified', at, customer: identified }]
}

type Said = NonNullable<Customer['claimed']>

function toldBy({ name, email, attributes }: Customer): Said {
  return {
    ...(name ? { name } : {}),
    ...(email ? { email } : {}),
    ...(attributes ? { attributes } : {}),
  }
}

/** Of what was said, what has not been signed since; null when there is nothing. */
function unsigned(said: Said, signed: Customer): Said | null {
  const left = Object.entries(said).filter(([name]) => !(name in signed))
  return left.length > 0 ? Object.fromEntries(left) : null
}
