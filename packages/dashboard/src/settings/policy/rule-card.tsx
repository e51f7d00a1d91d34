import type { Channel, PolicyRule } from '@baton/contract'
import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { reasonWords } from '../../parts/reason-words.ts'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { ActionChoice } from './action-choice.tsx'
import { RuleParameters } from './rule-parameters.tsx'
import { ruleWords } from './rule-words.ts'

type Card = {
  id: string
  rule: PolicyRule
  place: number
  of: number
  /** Shows its fields from the beginning. */
  open: boolean
  error: string | undefined
  onChange: (rule: PolicyRule) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One rule: what it looks for, how much of it, what follows, and where. Alt with an arrow moves it. */
export function RuleCard(card: Card) {
  const { id, rule, place, of, error, onMove } = card

  function keyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li
      id={`${id}-card`}
      tabIndex={-1}
      aria-label={t('Rule {place} of {of}: {nameOf}', { place, of, nameOf: nameOf(rule) })}
      onKeyDown={keyDown}
      className="rounded-xl border border-line bg-surface p-3"
    >
      <Head {...card} />
      <details open={card.open || error !== undefined} className="group/rule sm:ps-6">
        <summary className="-ms-1 inline-flex list-none items-center gap-1 rounded-md px-1 py-0.5 text-xs text-ink-soft hover:text-ink pointer-coarse:py-2.5 [&::-webkit-details-marker]:hidden">
          <ChevronRight
            size={13}
            aria-hidden
            className="transition-transform group-open/rule:rotate-90 rtl:-scale-x-100"
          />
          {t('Change')}
        </summary>
        <Fields {...card} />
      </details>
      {error ? (
        <p role="alert" className="mt-2 text-sm text-danger-ink sm:ps-6">
          {error}
        </p>
      ) : null}
    </li>
  )
}

function Head({ id, rule, place, of, onMove, onRemove }: Card) {
  const name = nameOf(rule)
  return (
    <div className="flex items-center gap-1">
      <span className="w-6 shrink-0 text-sm text-ink-faint tabular-nums">{place}.</span>
      <h3 className="min-w-0 flex-1 text-sm font-medium wrap-words">
        {rule.name ?? ruleWords(rule)}
      </h3>
      <Badge look={rule.outcome === 'escalate' ? 'accent' : 'calm'}>
        {rule.outcome === 'escalate' ? t('escalates') : t('offers')}
      </Badge>
      <IconButton
        id={`${id}-up`}
        label={t('Move up: {name}', { name })}
        disabled={place === 1}
        onClick={() => onMove(-1)}
      >
        <ArrowUp size={15} aria-hidden />
      </IconButton>
      <IconButton
        id={`${id}-down`}
        label={t('Move down: {name}', { name })}
        disabled={place === of}
        onClick={() => onMove(1)}
      >
        <ArrowDown size={15} aria-hidden />
      </IconButton>
      <IconButton id={`${id}-remove`} label={t('Remove: {name}', { name })} onClick={onRemove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </div>
  )
}

function Fields({ rule, onChange }: Card) {
  return (
    <div className="mt-2 grid gap-3 sm:grid-cols-2">
      <RuleParameters rule={rule} onChange={onChange} />
      <Select
        label={t('Then')}
        value={rule.outcome}
        options={OUTCOMES}
        onChange={(outcome) => onChange({ ...rule, outcome })}
      />
      <Select
        label={t('Where')}
        value={rule.channels?.[0] ?? 'all'}
        options={CHANNELS}
        onChange={(channel) => onChange(inChannel(rule, channel))}
      />
      <ActionChoice rule={rule} onChange={onChange} />
      <Field
        label={t('Name')}
        value={rule.name ?? ''}
        maxLength={80}
        placeholder={reasonWords(rule.when)}
        onChange={({ currentTarget: { value } }) => onChange(named(rule, value))}
      />
    </div>
  )
}

function nameOf({ name, when }: PolicyRule): string {
  return name ?? reasonWords(when)
}

function inChannel({ channels: _, ...rule }: PolicyRule, channel: Channel | 'all'): PolicyRule {
  return (channel === 'all' ? rule : { ...rule, channels: [channel] }) as PolicyRule
}

function named({ name: _, ...rule }: PolicyRule, name: string): PolicyRule {
  return (name === '' ? rule : { ...rule, name }) as PolicyRule
}

const OUTCOMES = [
  { value: 'escalate', label: t('Fetch a person') },
  { value: 'offer', label: t('Answer, and offer a person') },
] as const

const CHANNELS = [
  { value: 'all', label: t('Everywhere') },
  { value: 'widget', label: t('Chat widget only') },
  { value: 'api', label: t('API only') },
  { value: 'help', label: t('Help page only') },
  { value: 'sdk', label: t('App (SDK) only') },
  { value: 'whatsapp', label: t('WhatsApp only') },
  { value: 'email', label: t('E-mail only') },
] as const
