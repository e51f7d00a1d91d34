import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { differs, useUnsaved } from '../unsaved.ts'
import { HealthNotice } from './health-notice.tsx'
import { choiceOf, draftOf, isModel, type ModelDraft, PROVIDERS, placeOf } from './model-draft.ts'
import { ModelFields } from './model-fields.tsx'
import { TryModel } from './try-model.tsx'

export function ModelPage() {
  return (
    <>
      <SettingsHeader title={t('Model')}>
        {t(
          'What writes the answers. Without a model the assistant quotes the documents; the rules that fetch a person are the same either way.',
        )}
      </SettingsHeader>
      <div className="flex max-w-xl flex-col gap-6">
        <HealthNotice />
        <WithSettings part="model">{(saved) => <ModelForm saved={saved} />}</WithSettings>
      </div>
    </>
  )
}

function ModelForm({ saved }: { saved: SavedSettings<'model'> }) {
  const { toasts } = useDesk()
  const queries = useQueryClient()
  const save = useSaveSettings('model')
  const [draft, setDraft] = useState(() => draftOf(saved.value))
  const errors = fieldErrors(save.error, 'value.chosen.')
  const set = (part: Partial<ModelDraft>) => setDraft((before) => ({ ...before, ...part }))
  const ready = useKeptKey(draft, setDraft)
  const dirty = draft.keyText !== '' || differs(choiceOf(draft), choiceOf(draftOf(saved.value)))
  useUnsaved(dirty)

  const keeping = useMutation({
    mutationFn: ready,
    onSuccess: (whole) =>
      save.mutate(
        { baseVersion: saved.version, value: choiceOf(whole) },
        { onSuccess: () => void queries.invalidateQueries({ queryKey: ['model-health'] }) },
      ),
    onError: (error) => toasts.failed(t('Not saved'), wordsFor(error)),
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    keeping.mutate()
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <Select
        label={t('Model')}
        value={draft.provider}
        options={PROVIDERS}
        onChange={(provider) => set({ provider })}
        {...(ABOUT[draft.provider] ? { help: ABOUT[draft.provider] } : {})}
      />
      {isModel(draft.provider) ? <ModelFields draft={draft} set={set} errors={errors} /> : null}
      {draft.provider === 'built-in' ? null : <TryModel ready={ready} />}
      <div>
        <Button
          type="submit"
          look="primary"
          pending={keeping.isPending || save.isPending}
          disabled={!dirty}
        >
          {t('Save')}
        </Button>
      </div>
    </form>
  )
}

/** Keeps a key that was typed, so that the settings can name it. */
function useKeptKey(draft: ModelDraft, setDraft: (draft: ModelDraft) => void) {
  const { api } = useDesk()
  return async (): Promise<ModelDraft> => {
    if (!isModel(draft.provider) || draft.keyText === '') return draft
    const secret = await api.createSecret({ body: { value: draft.keyText } })
    const whole = { ...draft, keyText: '', key: { secret, place: placeOf(draft) } }
    setDraft(whole)
    return whole
  }
}

const ABOUT: Partial<Record<ModelDraft['provider'], string>> = {
  server: t('LLM_MODEL, LLM_API_KEY and LLM_BASE_URL, set where Baton runs.'),
  'built-in': t('Nothing leaves your server, and nothing costs anything.'),
}
