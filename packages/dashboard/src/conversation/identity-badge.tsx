// How sure it is who the customer is: nobody knows, they say so, or the application vouches for it.
import type { Customer } from '@baton/contract'
import { BadgeCheck } from 'lucide-react'
import { Badge } from '../parts/badge.tsx'
import { t } from '../words/translate.ts'

export function IdentityBadge({ customer }: { customer: Customer | null }) {
  if (customer?.verified)
    return (
      <Badge
        look="accent"
        icon={<BadgeCheck size={12} aria-hidden />}
        title={t('Signed by your application')}
      >
        {t('Verified')}
      </Badge>
    )
  if (customer?.email || customer?.name)
    return <Badge title={t('They say so themselves; nothing proves it')}>{t('Not verified')}</Badge>
  return <Badge title={t('Known by this device alone')}>{t('Anonymous')}</Badge>
}
