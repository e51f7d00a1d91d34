// The ticket systems of an action in the order in which they are asked. Only what is connected can be chosen.
import type { Connection, EscalationAction } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { Badge } from '../../parts/badge.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { Select } from '../../parts/select.tsx'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'
import { moved } from './action-draft.ts'

type Change = (part: Pick<EscalationAction, 'destinations'> | { patienceSeconds: number }) => void

type Props = {
  destinations: readonly string[]
  patienceSeconds: number
  connections: readonly Connection[]
  onChange: Change
  errorOf: (field: string) => string | undefined
}

export function ChainField({
  destinations,
  patienceSeconds,
  connections,
  onChange,
  errorOf,
}: Props) {
  const set = (changed: string[]) => onChange({ destinations: changed })
  const free = connections.filter(({ id }) => !destinations.includes(id))
  const error = errorOf('destinations')
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-sm font-semibold">{t('Ticket platform')}</legend>
      <ol className="flex flex-col gap-2">
        {destinations.map((id, at) => (
          <Step
            key={id}
            id={id}
            connection={connections.find((one) => one.id === id)}
            isFirst={at === 0}
            isLast={at === destinations.length - 1}
            onMove={(by) => set(moved(destinations, at, by))}
            onRemove={() => set(destinations.filter((one) => one !== id))}
          />
        ))}
        <li className="rounded-xl border border-dashed border-edge px-3 py-2.5 text-sm text-ink-soft">
          {t('Baton’s own desk always has it, whatever happens to the others.')}
        </li>
      </ol>
      {error ? <p className="text-sm text-danger-ink">{error}</p> : null}
      {connections.length === 0 ? <NothingConnected /> : null}
      {free.length > 0 ? (
        <Select
          label={
            destinations.length === 0 ? t('Choose a ticket system') : t('Else, when that one fails')
          }
          value=""
          options={[
            { value: '', label: t('Choose…') },
            ...free.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(id) => id !== '' && set([...destinations, id])}
        />
      ) : null}
      {destinations.length > 1 ? (
        <Field
          label={t('Seconds that one may fail before the next is asked')}
          inputMode="numeric"
          value={Number.isNaN(patienceSeconds) ? '' : patienceSeconds}
          onChange={({ currentTarget: { value } }) =>
            onChange({ patienceSeconds: value === '' ? Number.NaN : Number(value) })
          }
          help={t('10 to 86,400. One that clearly says no is not waited for.')}
          error={errorOf('patienceSeconds')}
        />
      ) : null}
    </fieldset>
  )
}

function Step({
  id,
  connection,
  isFirst,
  isLast,
  onMove,
  onRemove,
}: {
  id: string
  connection: Connection | undefined
  isFirst: boolean
  isLast: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const title = connection?.title ?? id
  return (
    <li className="flex items-center gap-2 rounded-xl border border-line bg-surface py-1.5 ps-3 pe-1.5">
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-2 font-medium wrap-words">
        <bdi>{title}</bdi>
        {connection?.enabled === false ? <Badge>{t('Off')}</Badge> : null}
        {connection ? null : <Badge look="danger">{t('Not connected')}</Badge>}
      </span>
      <IconButton
        label={t('Ask {title} earlier', { title })}
        disabled={isFirst}
        className="disabled:opacity-40"
        onClick={() => onMove(-1)}
      >
        <ArrowUp size={15} />
      </IconButton>
      <IconButton
        label={t('Ask {title} later', { title })}
        disabled={isLast}
        className="disabled:opacity-40"
        onClick={() => onMove(1)}
      >
        <ArrowDown size={15} />
      </IconButton>
      <IconButton label={t('Take {title} out', { title })} onClick={onRemove}>
        <X size={15} />
      </IconButton>
    </li>
  )
}

function NothingConnected() {
  return (
    <p className="text-sm text-ink-soft">
      {rich('No ticket system is connected. {link}', {
        link: (
          <Link to="/settings/integrations" className="text-accent-ink underline">
            {t('Connect one')}
          </Link>
        ),
      })}
    </p>
  )
}
