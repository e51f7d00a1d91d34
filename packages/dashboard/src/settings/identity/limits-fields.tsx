// How much a minute. Each is a minute's worth that may come at once.
import type { Limits } from '@baton/contract'
import { NumberField } from '../../parts/number-field.tsx'
import { t } from '../../words/translate.ts'

const FIELDS: { name: keyof Limits; label: string; help?: string }[] = [
  { name: 'messagesOfCustomer', label: t('Messages of one customer') },
  {
    name: 'messagesFromAddress',
    label: t('Messages from one address'),
    help: t('The first six of each customer are not counted: an office shares one address.'),
  },
  { name: 'messages', label: t('Messages of all customers') },
  { name: 'conversationsOfCustomer', label: t('New conversations of one customer') },
  {
    name: 'conversationsFromAddress',
    label: t('New conversations from one address'),
    help: t('Of customers who have not been here before.'),
  },
  { name: 'conversations', label: t('New conversations of all customers') },
]

export function LimitsFields({
  limits,
  onChange,
  errorOf,
}: {
  limits: Limits
  onChange: (limits: Limits) => void
  errorOf: (field: string) => string | undefined
}) {
  return (
    <>
      <p className="max-w-prose text-sm text-ink-soft">
        {t(
          'Per minute, in each process of Baton. Whoever asks for a person, or waits for one, has a quarter more that nobody else can use up.',
        )}
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        {FIELDS.map(({ name, label, help }) => (
          <NumberField
            key={name}
            label={label}
            value={limits[name]}
            min={1}
            max={1_000_000}
            onChange={(perMinute) => onChange({ ...limits, [name]: perMinute })}
            error={errorOf(name)}
            {...(help ? { help } : {})}
          />
        ))}
      </div>
    </>
  )
}
