// One macro, written or changed: what it is called, what it says, what it does.
import type { Macro, MacroDraft } from '@baton/contract'
import { VARIABLES } from '@baton/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type Ref, useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMay } from '../app/may.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { Field } from '../parts/field.tsx'
import { Notice } from '../parts/notice.tsx'
import { TextArea } from '../parts/text-area.tsx'
import { t } from '../words/translate.ts'
import { formOf, stepsOf, withoutSigns } from './macro-steps.ts'
import { draftOf } from './macros-data.ts'
import { Preview } from './preview.tsx'
import { StepFields } from './step-fields.tsx'

const EMPTY: MacroDraft = { name: '', shortcut: '', text: '', steps: [], shared: false }

export function MacroDialog({ macro, onClose }: { macro: Macro | null; onClose: () => void }) {
  const mayShare = useMay('settings.manage')
  const name = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState(macro ? draftOf(macro) : EMPTY)
  const set = (part: Partial<MacroDraft>) => setDraft((before) => ({ ...before, ...part }))
  const save = useSave(macro, onClose)
  const saysOrDoes = draft.text.trim() !== '' || draft.steps.length > 0

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!save.isPending) save.mutate(draft)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={macro ? t('Change a canned reply') : t('New canned reply')}
      initialFocus={name}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Saying draft={draft} set={set} name={name} />
        <Variables onInsert={(variable) => set({ text: `${draft.text}{{${variable}}}` })} />
        <Preview text={draft.text} />
        <StepFields form={formOf(draft.steps)} onChange={(form) => set({ steps: stepsOf(form) })} />
        {mayShare ? (
          <CheckField
            label={t('For everybody')}
            help={t('Every teammate can use it; operators change it.')}
            checked={draft.shared}
            onChange={({ target }) => set({ shared: target.checked })}
          />
        ) : null}
        {save.error ? (
          <Notice look="danger" title={t('It was not saved')}>
            {wordsFor(save.error)}
          </Notice>
        ) : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button
            type="submit"
            look="primary"
            pending={save.isPending}
            disabled={draft.name.trim() === '' || !saysOrDoes}
          >
            {t('Save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Saying({
  draft,
  set,
  name,
}: {
  draft: MacroDraft
  set: (part: Partial<MacroDraft>) => void
  name: Ref<HTMLInputElement>
}) {
  return (
    <>
      <Field
        ref={name}
        label={t('Name')}
        value={draft.name}
        required
        maxLength={80}
        onChange={({ target }) => set({ name: target.value })}
      />
      <Field
        label={t('Shortcut')}
        help={t('What is typed after the slash. May stay empty.')}
        value={draft.shortcut}
        maxLength={40}
        dir="ltr"
        onChange={({ target }) => set({ shortcut: withoutSigns(target.value) })}
      />
      <TextArea
        label={t('What the customer reads')}
        value={draft.text}
        rows={5}
        maxLength={10_000}
        dir="auto"
        onChange={({ target }) => set({ text: target.value })}
      />
    </>
  )
}

function useSave(macro: Macro | null, onSaved: () => void) {
  const { api, toasts, newId } = useDesk()
  const queries = useQueryClient()
  // Chosen once: to save again after a failure writes no second one.
  const [macroId] = useState(() => macro?.id ?? newId('mac'))
  return useMutation({
    mutationFn: (draft: MacroDraft) => api.writeMacro({ params: { macroId }, body: draft }),
    onSuccess({ name }) {
      toasts.done(t('{name} was saved', { name }))
      void queries.invalidateQueries({ queryKey: ['macros'] })
      onSaved()
    },
  })
}

function Variables({ onInsert }: { onInsert: (variable: string) => void }) {
  return (
    <div>
      <p className="text-xs text-ink-faint">
        {t('Filled in by itself. Words after a bar stand in where nothing is known:')}{' '}
        <code dir="ltr">{'{{customer.first_name|there}}'}</code>
      </p>
      <div className="mt-1.5 flex flex-wrap gap-1">
        {VARIABLES.map((variable) => (
          <Button key={variable} size="small" onClick={() => onInsert(variable)}>
            <code dir="ltr">{variable}</code>
          </Button>
        ))}
      </div>
    </div>
  )
}
