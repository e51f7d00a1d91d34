import { useState } from 'react'
import { wordsFor } from '../parts/failure-words.ts'
import { Field } from '../parts/field.tsx'
import { Select } from '../parts/select.tsx'
import { TextArea } from '../parts/text-area.tsx'
import { useTeammates } from '../people/teammates.ts'
import { t } from '../words/translate.ts'
import { useWorkChoices } from '../work/use-work.ts'
import { cancelWords, priorityWords } from '../work/work-words.ts'
import { type End, type StepForm, tagsIn } from './macro-steps.ts'

const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const
const CANCELLED = ['spam', 'duplicate', 'test', 'other'] as const
const HOUR = 60
/** Minutes, as an option's value. Empty: until the customer writes. */
const TIMES = ['', String(HOUR), String(4 * HOUR), String(24 * HOUR), String(72 * HOUR)]

/** What is done with the reply, or without one. */
export function StepFields({
  form,
  onChange,
}: {
  form: StepForm
  onChange: (form: StepForm) => void
}) {
  const set = (part: Partial<StepForm>) => onChange({ ...form, ...part })
  // As it was typed: tags are read from it with each letter, and a comma alone is no tag yet.
  const [tags, setTags] = useState(form.tags.join(', '))
  return (
    <>
      <TextArea
        label={t('Note for your team')}
        help={t('Added with the reply. May stay empty.')}
        value={form.note}
        rows={2}
        maxLength={10_000}
        dir="auto"
        onChange={({ target }) => set({ note: target.value })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={t('Tags')}
          help={t('With commas between them. May stay empty.')}
          value={tags}
          maxLength={400}
          dir="auto"
          onChange={({ target }) => {
            setTags(target.value)
            set({ tags: tagsIn(target.value) })
          }}
        />
        <Select
          label={t('Priority')}
          value={form.priority ?? ''}
          onChange={(priority) => set({ priority: priority === '' ? null : priority })}
          options={[
            { value: '', label: t('Leave it as it is') },
            ...PRIORITIES.map((value) => ({ value, label: priorityWords(value) })),
          ]}
        />
      </div>
      <EndFields end={form.end} onChange={(end) => set({ end })} />
    </>
  )
}

type EndProps<Kind extends End['do']> = {
  end: Extract<End, { do: Kind }>
  onChange: (end: End) => void
}

function EndFields({ end, onChange }: { end: End | null; onChange: (end: End | null) => void }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label={t('And then')}
        value={end?.do ?? 'none'}
        onChange={(kind) => onChange(kind === 'none' ? null : begun(kind))}
        options={[
          { value: 'none', label: t('Leave it as it is') },
          { value: 'hold', label: t('Put it aside') },
          { value: 'assign', label: t('Give it to somebody') },
          { value: 'close', label: t('Close the conversation') },
          { value: 'hand-back', label: t('Hand back to the assistant') },
        ]}
      />
      {end?.do === 'hold' ? <HoldField end={end} onChange={onChange} /> : null}
      {end?.do === 'assign' ? <AssignField end={end} onChange={onChange} /> : null}
      {end?.do === 'close' ? <CloseField end={end} onChange={onChange} /> : null}
    </div>
  )
}

function begun(kind: End['do']): End {
  switch (kind) {
    case 'hold':
      return { do: 'hold', minutes: null }
    case 'assign':
      return { do: 'assign', assigneeId: null, teamId: null, name: '' }
    case 'close':
    case 'hand-back':
      return { do: kind }
  }
}

function HoldField({ end, onChange }: EndProps<'hold'>) {
  const words = [t('Until the customer writes'), t('An hour'), t('Four hours'), t('A day')]
  return (
    <Select
      label={t('For how long')}
      value={end.minutes === null ? '' : String(end.minutes)}
      onChange={(value) => onChange({ do: 'hold', minutes: value === '' ? null : Number(value) })}
      options={TIMES.map((value, at) => ({ value, label: words[at] ?? t('Three days') }))}
    />
  )
}

function AssignField({ end, onChange }: EndProps<'assign'>) {
  const { data, error } = useTeammates()
  const value = end.teamId ? `team:${end.teamId}` : end.assigneeId ? `human:${end.assigneeId}` : ''
  const people = data?.data.map(({ human }) => ({ value: `human:${human.id}`, label: human.name }))
  const teams = data?.teams.map(({ id, name }) => ({ value: `team:${id}`, label: name }))
  const known = [{ value: '', label: t('Nobody') }, ...(people ?? []), ...(teams ?? [])]
  // Whoever is gone, or not read yet, stays chosen until somebody else is.
  const isKnown = known.some((one) => one.value === value)
  const options = isKnown ? known : [...known, { value, label: end.name }]
  return (
    <Select
      label={t('To whom')}
      {...(error && !data ? { help: wordsFor(error) } : {})}
      value={value}
      onChange={(chosen) => {
        const name = options.find((one) => one.value === chosen)?.label ?? ''
        const id = chosen.slice(chosen.indexOf(':') + 1)
        if (chosen.startsWith('human:')) onChange({ do: 'assign', assigneeId: id, name })
        else if (chosen === '') onChange(begun('assign'))
        else onChange({ do: 'assign', assigneeId: null, teamId: id, name })
      }}
      options={options}
    />
  )
}

function CloseField({ end, onChange }: EndProps<'close'>) {
  const reasons = useWorkChoices().data?.closeReasons ?? []
  const { reason, cancelled } = end.ending ?? {}
  const kept = reason !== undefined && !reasons.includes(reason) ? [reason] : []
  return (
    <Select
      label={t('How it ended')}
      value={cancelled ? `cancel:${cancelled}` : reason ? `reason:${reason}` : ''}
      onChange={(chosen) => {
        const why = CANCELLED.find((one) => chosen === `cancel:${one}`)
        if (why) onChange({ do: 'close', ending: { cancelled: why } })
        else if (chosen === '') onChange({ do: 'close' })
        else onChange({ do: 'close', ending: { reason: chosen.slice('reason:'.length) } })
      }}
      options={[
        { value: '', label: t('Solved') },
        ...[...reasons, ...kept].map((one) => ({ value: `reason:${one}`, label: one })),
        ...CANCELLED.map((one) => ({
          value: `cancel:${one}`,
          label: t('Cancelled: {why}', { why: cancelWords(one) }),
        })),
      ]}
    />
  )
}
