import type { FoundCustomer } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Download, UserSearch } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Field } from '../../parts/field.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { rich } from '../../words/rich.tsx'
import { counted, t } from '../../words/translate.ts'
import { EraseCustomer } from './erase-customer.tsx'

/** One customer: found by what they are known by, exported, erased. */
export function CustomersSection() {
  const [typed, setTyped] = useState('')
  const [query, setQuery] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    setQuery(typed.trim())
  }
  return (
    <section aria-labelledby="customers" className="flex flex-col gap-4">
      <h2 id="customers" className="font-semibold">
        {t('One customer')}
      </h2>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
        <div className="min-w-56 flex-1">
          <Field
            label={t('E-mail, telephone number or id')}
            value={typed}
            maxLength={400}
            help={t('Exactly as they gave it.')}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
        <Button type="submit" className="mb-6 h-10" disabled={typed.trim() === ''}>
          {t('Find')}
        </Button>
      </form>
      {query === '' ? null : <Found query={query} />}
    </section>
  )
}

function Found({ query }: { query: string }) {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: ['privacy-customers', query],
    queryFn: async () => (await api.findCustomers({ query: { query } })).data,
    staleTime: 0,
  })
  if (error)
    return <Failure what={t('Could not look')} error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton className="h-16" />
  if (data.length === 0)
    return (
      <EmptyState icon={<UserSearch size={20} />} title={t('Nothing is kept of anybody like that')}>
        {t('Try another address they may have used.')}
      </EmptyState>
    )
  return (
    <ul className="flex flex-col gap-2">
      {data.map((customer) => (
        <CustomerRow key={customer.id} customer={customer} onErased={() => void refetch()} />
      ))}
    </ul>
  )
}

function CustomerRow({ customer, onErased }: { customer: FoundCustomer; onErased: () => void }) {
  const { id, name, email, verified, conversations, lastAt } = customer
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface p-3">
      <div className="min-w-48 flex-1">
        <p className="flex items-center gap-2 font-medium">
          <bdi className="truncate">{name ?? email ?? id}</bdi>
          {verified ? <Badge look="accent">{t('Verified')}</Badge> : null}
        </p>
        <p className="text-sm text-ink-soft">
          {email ? <bdi>{email} · </bdi> : null}
          {counted(conversations, '{n} conversation', '{n} conversations')}
          {lastAt ? (
            <>
              {' · '}
              {rich('the last {when}', { when: <WhenShort at={lastAt} /> })}
            </>
          ) : null}
        </p>
      </div>
      <a
        href={`/api/v1/privacy/customers/${encodeURIComponent(id)}/export`}
        download
        className="inline-flex h-7 items-center gap-1.5 rounded-lg border border-line bg-raised px-2 text-xs font-medium hover:bg-sunken pointer-coarse:h-9"
      >
        <Download size={13} aria-hidden /> {t('Export')}
      </a>
      <EraseCustomer customer={customer} onErased={onErased} />
    </li>
  )
}
