import type { AccessKeyScope } from '@baton/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTicking } from '../../app/clock.ts'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Select } from '../../parts/select.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { fullTime } from '../../parts/time-words.ts'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'
import { SettingsHeader } from '../settings-page.tsx'
import { AccessRow } from './access-row.tsx'
import { Programs } from './programs.tsx'
import { scopeName } from './scope-words.ts'

type AccessKey = {
  id: string
  name: string
  madeBy: { name: string }
  madeAt: string
  usedAt: string | null
  scope: AccessKeyScope
  expiresAt: string | null
}

const KEYS = ['access-keys']

export function AccessKeysPage() {
  return (
    <>
      <SettingsHeader title={t('Access keys')}>
        {rich(
          'With a key, another agent gets a person through Baton: it speaks MCP with {code} and sends {code2} and the key.',
          {
            code: <code dir="ltr">{`${location.origin}/mcp`}</code>,
            code2: <code dir="ltr">authorization: Bearer</code>,
          },
        )}
      </SettingsHeader>
      <NewKey />
      <KeyList />
      <Programs />
    </>
  )
}

function NewKey() {
  const { api, toasts } = useDesk()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [scope, setScope] = useState<AccessKeyScope>('ask')
  const [days, setDays] = useState<Days>('never')
  const make = useMutation({
    mutationFn: () =>
      api.createAccessKey({
        body: { name, scope, expiresInDays: days === 'never' ? null : Number(days) },
      }),
    onSuccess() {
      setName('')
      void queries.invalidateQueries({ queryKey: KEYS })
    },
    onError: (error) => toasts.failed(t('No key was made'), wordsFor(error)),
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (name.trim() !== '' && !make.isPending) make.mutate()
  }
  return (
    <div className="mb-6 flex flex-col gap-4">
      <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
        <Field
          label={t('Who will use it')}
          value={name}
          maxLength={80}
          placeholder={t('Shop agent')}
          onChange={(event) => setName(event.target.value)}
        />
        <Select
          label={t('What it may do')}
          value={scope}
          options={(['ask', 'read'] as const).map((value) => ({ value, label: scopeName(value) }))}
          onChange={setScope}
        />
        <Select
          label={t('Ends by itself')}
          value={days}
          options={DAYS.map((value) => ({ value, label: daysName(value) }))}
          onChange={setDays}
        />
        <Button type="submit" look="primary" pending={make.isPending}>
          {t('Make a key')}
        </Button>
      </form>
      {make.data ? (
        <Notice title={t('The key of {name}', { name: make.data.name })}>
          <p>{t('It is shown only now. Keep it where secrets are kept.')}</p>
          <p className="mt-2 flex flex-wrap items-center gap-2">
            <code dir="ltr" className="wrap-words">
              {make.data.key}
            </code>
            <CopyButton text={make.data.key} label={t('Copy the key')} />
          </p>
        </Notice>
      ) : null}
    </div>
  )
}

const DAYS = ['never', '30', '90', '365'] as const
type Days = (typeof DAYS)[number]

function daysName(days: Days): string {
  return days === 'never' ? t('Never') : t('After {n} days', { n: days })
}

function KeyList() {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: KEYS,
    queryFn: async () => (await api.listAccessKeys()).data as AccessKey[],
  })
  if (error)
    return (
      <Failure what={t('Could not read the keys')} error={error} onRetry={() => void refetch()} />
    )
  if (!data) return <Skeleton className="h-24" />
  if (data.length === 0)
    return (
      <EmptyState icon={<KeyRound size={20} />} title={t('No access keys yet')}>
        {t('Make one for each program that asks, so that each can be ended by itself.')}
      </EmptyState>
    )
  return (
    <ul className="flex flex-col gap-2">
      {data.map((key) => (
        <KeyRow key={key.id} accessKey={key} />
      ))}
    </ul>
  )
}

function KeyRow({ accessKey }: { accessKey: AccessKey }) {
  const { id, name } = accessKey
  const { api } = useDesk()
  return (
    <AccessRow
      name={name}
      list={KEYS}
      end={() => api.revokeAccessKey({ params: { keyId: id } })}
      words={{
        label: t('End the key of {name}', { name }),
        title: t('End the key of {name}?', { name }),
        about: t('Whoever uses it is refused from then on. Another key can be made at any time.'),
        done: t('The key of {name} was ended', { name }),
        failed: t('The key was not ended'),
      }}
    >
      <KeyFacts accessKey={accessKey} />
    </AccessRow>
  )
}

function KeyFacts({
  accessKey: { madeBy, madeAt, usedAt, scope, expiresAt },
}: {
  accessKey: AccessKey
}) {
  const hasEnded = useTicking((now) => expiresAt !== null && Date.parse(expiresAt) <= now)
  return (
    <p className="text-sm text-ink-soft">
      {rich('Made by {name} {when};', {
        name: <bdi>{madeBy.name}</bdi>,
        when: <WhenShort at={madeAt} />,
      })}{' '}
      {usedAt
        ? rich('last used {whenshort}', { whenshort: <WhenShort at={usedAt} /> })
        : t('not used yet')}
      {' · '}
      {scopeName(scope)}
      {expiresAt === null ? null : (
        <>
          {' · '}
          {hasEnded
            ? t('has ended')
            : rich('ends on {date}', {
                date: <time dateTime={expiresAt}>{fullTime(expiresAt)}</time>,
              })}
        </>
      )}
    </p>
  )
}
