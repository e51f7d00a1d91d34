import type { Insights } from '@baton/contract'
import { useId } from 'react'
import { reasonWords } from '../parts/reason-words.ts'
import { t } from '../words/translate.ts'
import { toldLanguage } from './figure-words.ts'
import { CHANNELS, type Filters, PERIODS, periodOf } from './filters.ts'

/** What the page is about. Only what there is can be chosen; what has been chosen stays, also when nothing is left of it. */
export function FilterBar({
  filters,
  shown,
  span,
  onChange,
}: {
  filters: Filters
  shown: Insights['breakdowns'] | undefined
  span: { from: string; to: string }
  onChange: (next: Filters) => void
}) {
  const others = withoutDays(filters)
  const period = periodOf(filters)
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Choice
        label={t('Period')}
        value={period}
        onChange={(value) =>
          onChange(value === 'own' ? { ...others, ...span } : { ...others, days: Number(value) })
        }
        options={[
          ...PERIODS.map((days) => ({
            value: String(days),
            label: t('Last {n} days', { n: days }),
          })),
          { value: 'own', label: t('From – to') },
        ]}
      />
      {period === 'own' ? (
        <>
          <Day
            label={t('From')}
            value={span.from}
            max={span.to}
            onChange={(from) => onChange({ ...others, from, to: span.to })}
          />
          <Day
            label={t('To')}
            value={span.to}
            min={span.from}
            onChange={(to) => onChange({ ...others, from: span.from, to })}
          />
        </>
      ) : null}
      <Narrowed filters={filters} shown={shown} onChange={onChange} />
    </div>
  )
}

function withoutDays({ days: _, from: __, to: ___, ...others }: Filters): Filters {
  return others
}

type Part = 'channel' | 'language' | 'reason' | 'topic'

function Narrowed({
  filters,
  shown,
  onChange,
}: {
  filters: Filters
  shown: Insights['breakdowns'] | undefined
  onChange: (next: Filters) => void
}) {
  const parts: { part: Part; label: string; all: string; name: (value: string) => string }[] = [
    { part: 'channel', label: t('Channel'), all: t('All channels'), name: channelWords },
    { part: 'language', label: t('Language'), all: t('All languages'), name: toldLanguage },
    { part: 'reason', label: t('Reason'), all: t('All reasons'), name: reasonWords },
    { part: 'topic', label: t('Topic'), all: t('All topics'), name: topicWords },
  ]
  const among = (part: Part) =>
    part === 'channel' ? CHANNELS : (shown?.[part].map(({ value }) => value) ?? [])
  return parts.map(({ part, label, all, name }) => {
    const { [part]: chosen, ...rest } = filters
    const values = [...new Set([...among(part), ...(chosen ? [chosen] : [])])]
    return (
      <Choice
        key={part}
        label={label}
        value={chosen ?? ''}
        onChange={(value) =>
          onChange(value === '' ? rest : ({ ...rest, [part]: value } as Filters))
        }
        options={[
          { value: '', label: all },
          ...values.map((value) => ({ value, label: name(value) })),
        ]}
      />
    )
  })
}

export function channelWords(channel: string): string {
  const words: Record<string, string> = {
    widget: t('Chat on a page'),
    help: t('Help page'),
    sdk: t('In an app'),
    api: 'API',
    whatsapp: 'WhatsApp',
    email: t('E-mail'),
  }
  return words[channel] ?? channel
}

export function topicWords(topic: string): string {
  const words = topic.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const BOX =
  'mt-0.5 block h-8 rounded-lg border border-edge bg-surface px-2 text-sm text-ink pointer-coarse:h-10 pointer-coarse:text-lg'

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="min-w-0 max-sm:flex-1 max-sm:basis-36">
      <label htmlFor={id} className="text-xs text-ink-soft">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        className={`${BOX} max-w-52 max-sm:w-full`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

function Day({
  label,
  value,
  min,
  max,
  onChange,
}: {
  label: string
  value: string
  min?: string
  max?: string
  onChange: (day: string) => void
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="text-xs text-ink-soft">
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={value}
        min={min}
        max={max}
        onChange={({ currentTarget }) => currentTarget.value && onChange(currentTarget.value)}
        className={BOX}
      />
    </div>
  )
}
