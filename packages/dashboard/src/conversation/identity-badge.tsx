// How sure it is who the customer is: nobody knows, they say so, or the application vouches for it.
import type { Customer } from '@baton/contract'
import { BadgeCheck } from 'lucide-react'
import { Badge } from '../parts/badge.tsx'

export function IdentityBadge({ customer }: { customer: Customer | null }) {
  if (customer?.verified)
    return (
      <Badge
        look="accent"
        icon={<BadgeCheck size={12} aria-hidden />}
        title="Signed by your application"
      >
        Verified
      </Badge>
    )
  if (customer?.email || customer?.name)
    return <Badge title="They say so themselves; nothing proves it">Not verified</Badge>
  return <Badge title="Known by this device alone">Anonymous</Badge>
}
