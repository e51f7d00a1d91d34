// What the host application says of its customer, and what its page can do for them.
import type { Attributes } from '@baton/contract'
import type { Conversation } from '@baton/core'
import { Badge } from '../parts/badge.tsx'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'
import { Section } from './section.tsx'

export function AppSection({
  conversation: { customer, declared },
}: {
  conversation: Conversation
}) {
  const own = Object.entries(customer?.attributes ?? {})
  const claimed = Object.entries(customer?.claimed?.attributes ?? {})
  if (own.length + claimed.length + declared.length === 0) return null
  return (
    <Section title={t('In their app')}>
      {own.length > 0 ? <Values of={own} isProved={customer?.verified ?? false} /> : null}
      {claimed.length > 0 ? <Values of={claimed} isProved={false} /> : null}
      {declared.length > 0 ? (
        <p className="mt-1 wrap-words text-xs text-ink-soft">
          {t('Their page can: {actions}', {
            actions: listed(declared.map(({ name }) => name)),
          })}
        </p>
      ) : null}
    </Section>
  )
}

type Value = Attributes[string]

function Values({
  of,
  isProved,
}: {
  of: readonly (readonly [string, Value])[]
  isProved: boolean
}) {
  return (
    <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1">
      {of.map(([name, value]) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid">
          <dt className="wrap-words text-ink-faint">
            <bdi>{name}</bdi>
          </dt>
          <dd className="min-w-0 wrap-words">
            <bdi>{String(value)}</bdi> {isProved ? null : <Badge>{t('Not verified')}</Badge>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
