// What is tried instead of what is saved: rules, model, instructions, knowledge.
import { Failure } from '../parts/failure.tsx'
import { Field } from '../parts/field.tsx'
import { Select } from '../parts/select.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { DirectionFields } from '../settings/assistant/direction-fields.tsx'
import { useSources } from '../settings/knowledge/knowledge-data.ts'
import { Tick } from '../settings/policy/tick.tsx'
import { useSettingsPart } from '../settings/settings-data.ts'
import { t } from '../words/translate.ts'
import { Part } from './part.tsx'
import type { Setup } from './setup.ts'

type Props = { setup: Setup; set: (part: Partial<Setup>) => void }

export function Instead({ setup, set, hasUnsaved }: Props & { hasUnsaved: boolean }) {
  const saved = useSettingsPart('assistant').data?.value
  return (
    <Part title={t('Instead of what is saved')}>
      <div className="flex flex-col gap-4">
        <Select
          label={t('Policy')}
          value={setup.policy}
          options={hasUnsaved ? [...POLICIES, UNSAVED] : POLICIES}
          onChange={(policy) => set({ policy })}
        />
        <ModelFields setup={setup} set={set} />
        <div className="flex">
          <Tick
            label={t('Other instructions')}
            checked={setup.assistant !== null}
            onChange={(on) => set({ assistant: on ? (saved ?? NONE) : null })}
          />
        </div>
        {setup.assistant ? (
          <DirectionFields value={setup.assistant} onChange={(assistant) => set({ assistant })} />
        ) : null}
        <div className="flex">
          <Tick
            label={t('Some of the knowledge alone')}
            checked={setup.sources !== null}
            onChange={(on) => set({ sources: on ? [] : null })}
          />
        </div>
        {setup.sources ? (
          <Sources chosen={setup.sources} onChange={(sources) => set({ sources })} />
        ) : null}
      </div>
    </Part>
  )
}

function ModelFields({ setup, set }: Props) {
  const chosen = useSettingsPart('model').data?.value.chosen
  const mayName = chosen !== undefined && 'model' in chosen
  return (
    <>
      <Select
        label={t('Model')}
        value={setup.model}
        options={mayName ? [...MODELS, NAMED] : MODELS}
        onChange={(model) => set({ model })}
      />
      {setup.model === 'named' ? (
        <Field
          label={t('Name of the model')}
          value={setup.modelName}
          onChange={({ currentTarget }) => set({ modelName: currentTarget.value })}
          maxLength={200}
          dir="ltr"
          placeholder={mayName ? chosen.model : ''}
          help={t('As the provider calls it. Empty: the one that answers customers.')}
        />
      ) : null}
    </>
  )
}

function Sources({
  chosen,
  onChange,
}: {
  chosen: string[]
  onChange: (sources: string[]) => void
}) {
  const { data, error, refetch } = useSources()
  if (error)
    return (
      <Failure
        what={t('Could not read the sources')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  if (!data) return <Skeleton className="h-16" />
  if (data.data.length === 0)
    return <p className="text-sm text-ink-faint">{t('There is no source yet.')}</p>
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-sm text-ink-soft">
        {t('Answer from these. None ticked: from nothing at all.')}
      </legend>
      {data.data.map(({ id, title }) => (
        <Tick
          key={id}
          label={title}
          checked={chosen.includes(id)}
          onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
        />
      ))}
    </fieldset>
  )
}

const NONE = { instructions: '', tone: '', handOverWhen: '' }
const POLICIES: { value: Setup['policy']; label: string }[] = [
  { value: 'saved', label: t('The one in force') },
  { value: 'careful', label: t('Careful') },
  { value: 'balanced', label: t('Balanced') },
  { value: 'eager', label: t('Eager') },
]
const UNSAVED = { value: 'unsaved' as const, label: t('What is in the form, not saved') }
const MODELS: { value: Setup['model']; label: string }[] = [
  { value: 'saved', label: t('The one that answers customers') },
  { value: 'server', label: t('The one of the server’s environment') },
  { value: 'built-in', label: t('None: quote the documents') },
]
const NAMED = { value: 'named' as const, label: t('Another one of the same provider') }
