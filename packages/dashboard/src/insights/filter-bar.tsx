import type { Insights } from '@baton/contract'
import { useId } from 'react'
import { reasonWords } from '../parts/reason-words.ts'
import { t } from '../words/translate.ts'
import { languageName } from './figure-words.ts'
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
  const { days: _, from: __, to: ___, ...others } = filters
  const period = periodOf(filters)
  const set = (key: keyof typeof others) => (value: string) => {
    const { [key]: ____, ...rest } = filters
    onChange(value === '' ? rest : ({ ...rest, [key]: value } as Filters))
  }
  const among = (part: 'language' | 'reason' | 'topic') => [
    ...new Set([
      ...(shown?.[part].map(({ value }) => value) ?? []),
      ...(filters[part] ? [filters[part]] : []),
    ]),
  ]
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
      <Choice
        label={t('Channel')}
        value={filters.channel ?? ''}
        onChange={set('channel')}
        options={[
          { value: '', label: t('All channels') },
          ...CHANNELS.map((channel) => ({ value: channel, label: channelWords(channel) })),
        ]}
      />
      <Choice
        label={t('Language')}
        value={filters.language ?? ''}
        onChange={set('language')}
        options={[
          { value: '', label: t('All languages') },
          ...among('language').map((value) => ({ value, label: languageName(value) })),
        ]}
      />
      <Choice
        label={t('Reason')}
        value={filters.reason ?? ''}
        onChange={set('reason')}
        options={[
          { value: '', label: t('All reasons') },
          ...among('reason').map((value) => ({ value, label: reasonWords(value) })),
        ]}
      />
      <Choice
        label={t('Topic')}
        value={filters.topic ?? ''}
        onChange={set('topic')}
        options={[
          { value: '', label: t('All topics') },
          ...among('topic').map((value) => ({ value, label: topicWords(value) })),
        ]}
      />
    </div>
  )
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
