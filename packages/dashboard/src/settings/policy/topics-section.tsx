import type { PolicyTopic } from '@baton/contract'
import { SHIPPED_TOPICS } from '@baton/core'
import { ChevronRight, Plus, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { kindWords } from '../../parts/signal-words.ts'
import { counted, t } from '../../words/translate.ts'
import type { FieldErrors } from '../field-errors.ts'
import { LinesField } from './lines-field.tsx'
import { Section } from './section.tsx'
import { Tick } from './tick.tsx'

/** What is sensitive here: the topics we listen for, each to be extended or left out, and the operator's own. */
export function TopicsSection({
  topics,
  onChange,
  errors,
}: {
  topics: readonly PolicyTopic[]
  onChange: (topics: PolicyTopic[]) => void
  errors: FieldErrors
}) {
  const shipped = SHIPPED_TOPICS as readonly string[]
  const own = topics.filter(({ topic }) => !shipped.includes(topic))
  const errorOf = (topic: string) =>
    errors.under(`topics.${topics.findIndex((one) => one.topic === topic)}`)

  function put(changed: PolicyTopic) {
    const rest = topics.filter(({ topic }) => topic !== changed.topic)
    const says = changed.leftOut || changed.phrases.length > 0 || !shipped.includes(changed.topic)
    onChange(says ? [...rest, changed].sort((a, b) => a.topic.localeCompare(b.topic)) : rest)
  }
  return (
    <Section
      title={t('Sensitive topics')}
      about={t(
        'We hear these in many languages without being told how. Add your own words, leave one out, or add topics; a rule “Sensitive topic” says what follows.',
      )}
    >
      <ul className="flex flex-col gap-2">
        {[...shipped.map((name) => of(topics, name)), ...own].map((topic) => (
          <TopicCard
            key={topic.topic}
            topic={topic}
            isOwn={!shipped.includes(topic.topic)}
            error={errorOf(topic.topic)}
            onChange={put}
            onRemove={() => onChange(topics.filter((one) => one.topic !== topic.topic))}
          />
        ))}
      </ul>
      <AddTopic
        taken={[...shipped, ...own.map(({ topic }) => topic)]}
        onAdd={(topic) => put({ topic, phrases: [], leftOut: false })}
      />
    </Section>
  )
}

function TopicCard({
  topic,
  isOwn,
  error,
  onChange,
  onRemove,
}: {
  topic: PolicyTopic
  isOwn: boolean
  error: string | undefined
  onChange: (topic: PolicyTopic) => void
  onRemove: () => void
}) {
  const name = kindWords(topic.topic)
  return (
    <li className="rounded-xl border border-line bg-surface">
      <details open={isOwn && topic.phrases.length === 0} className="group/topic px-3 py-1">
        <summary className="flex min-h-8 list-none items-center gap-2 text-sm pointer-coarse:min-h-10 [&::-webkit-details-marker]:hidden">
          <ChevronRight
            size={13}
            aria-hidden
            className="shrink-0 transition-transform group-open/topic:rotate-90 rtl:-scale-x-100"
          />
          <span className="min-w-0 flex-1 font-medium">{name}</span>
          <span className="text-xs text-ink-faint">{stateOf(topic, isOwn)}</span>
        </summary>
        <div className="flex flex-col gap-2 py-2">
          <LinesField
            label={t('Words for {name}', { name })}
            help={t('One phrase a line.')}
            lines={topic.phrases}
            error={error}
            onChange={(phrases) => onChange({ ...topic, phrases })}
          />
          <div className="flex items-center justify-between gap-2">
            <Tick
              label={t('Listen for {name}', { name })}
              checked={!topic.leftOut}
              onChange={(listens) => onChange({ ...topic, leftOut: !listens })}
            />
            {isOwn ? (
              <IconButton label={t('Remove the topic {name}', { name })} onClick={onRemove}>
                <Trash2 size={15} aria-hidden />
              </IconButton>
            ) : null}
          </div>
        </div>
      </details>
    </li>
  )
}

function AddTopic({ taken, onAdd }: { taken: readonly string[]; onAdd: (topic: string) => void }) {
  const [name, setName] = useState('')
  const topic = slugOf(name)
  const wrong = taken.includes(topic) ? t('There is a topic of this name.') : undefined

  function add(event: FormEvent) {
    event.preventDefault()
    if (topic === '' || wrong) return
    onAdd(topic)
    setName('')
  }
  return (
    <form onSubmit={add} noValidate className="mt-3 flex max-w-md items-start gap-2">
      <div className="min-w-0 flex-1">
        <Field
          label={t('New topic')}
          value={name}
          maxLength={60}
          placeholder="data-export"
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          error={wrong}
        />
      </div>
      <Button
        type="submit"
        className="mt-7"
        icon={<Plus size={14} aria-hidden />}
        disabled={topic === ''}
      >
        {t('Add topic')}
      </Button>
    </form>
  )
}

function of(topics: readonly PolicyTopic[], name: string): PolicyTopic {
  return topics.find(({ topic }) => topic === name) ?? { topic: name, phrases: [], leftOut: false }
}

function stateOf({ phrases, leftOut }: PolicyTopic, isOwn: boolean): string {
  if (leftOut) return t('left out')
  const words = counted(phrases.length, '{n} phrase', '{n} phrases')
  if (isOwn) return phrases.length === 0 ? t('no phrases yet') : words
  return phrases.length === 0 ? '' : t('and {words}', { words })
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
