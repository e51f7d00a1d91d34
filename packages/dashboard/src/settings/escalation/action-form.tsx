// One escalation action: when it is for, where it goes, what is said and what is filled in.
import type { Connection, EscalationAction } from '@baton/contract'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { differs, useUnsaved } from '../unsaved.ts'
import { actionOf, type Draft, draftOf } from './action-draft.ts'
import { ChainField } from './chain-field.tsx'
import { MappingFields } from './mapping-fields.tsx'
import { MessageFields } from './message-fields.tsx'
import { ChannelFields, ReasonFields } from './reason-fields.tsx'

type Props = {
  action: EscalationAction
  others: readonly EscalationAction[]
  connections: readonly Connection[]
  /** Where it stands in the settings, to find what the server says of it. */
  path: string
  error: unknown
  pending: boolean
  onSave: (action: EscalationAction) => void
  onCancel: () => void
}

export function ActionForm({
  action,
  others,
  connections,
  path,
  error,
  pending,
  onSave,
  onCancel,
}: Props) {
  const [draft, setDraft] = useState(() => draftOf(action))
  useUnsaved(differs(draft, draftOf(action)))
  const errors = fieldErrors(error, `value.${path}.`)
  const change = (part: Partial<EscalationAction>) =>
    setDraft((before) => ({ ...before, action: { ...before.action, ...part } }))
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))

  function submit(event: FormEvent) {
    event.preventDefault()
    onSave(actionOf(draft, others))
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-7">
      <Purpose action={draft.action} change={change} errorOf={errors.under} />
      <ChainField
        destinations={draft.action.destinations}
        patienceSeconds={draft.action.patienceSeconds}
        connections={connections}
        onChange={change}
        errorOf={errors.under}
      />
      <ReasonFields action={draft.action} onChange={change} />
      <ChannelFields action={draft.action} onChange={change} />
      <MessageFields
        rows={draft.messages}
        onChange={(messages) => set({ messages })}
        error={errors.under('handoffMessage')}
      />
      <MappingFields
        draft={draft}
        connections={connections}
        onChange={(fields) => set({ fields })}
        error={errors.under('fields')}
      />
      <CheckField
        label={t('Enabled')}
        checked={draft.action.enabled}
        onChange={({ currentTarget }) => change({ enabled: currentTarget.checked })}
      />
      {errors.all.length > 0 ? (
        <Notice look="danger" title={t('Not saved')}>
          {t('Correct what is marked above.')}
        </Notice>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" look="primary" pending={pending}>
          {draft.action.enabled ? t('Save and enable') : t('Save')}
        </Button>
        <Button onClick={onCancel}>{t('Cancel')}</Button>
      </div>
    </form>
  )
}

function Purpose({
  action: { name, whenToUse },
  change,
  errorOf,
}: {
  action: EscalationAction
  change: (part: Partial<EscalationAction>) => void
  errorOf: (field: string) => string | undefined
}) {
  return (
    <div className="flex flex-col gap-4">
      <Field
        label={t('Name')}
        value={name}
        placeholder={t('Refund disputes')}
        maxLength={80}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        help={t('What it is called here and in the log.')}
        error={errorOf('name') ?? errorOf('id')}
      />
      <TextArea
        label={t('When to use it')}
        rows={2}
        value={whenToUse}
        maxLength={1_000}
        placeholder={t('The customer disputes a charge, or waits for money.')}
        onChange={({ currentTarget }) => change({ whenToUse: currentTarget.value })}
        help={t(
          'In plain words. A model that asks for a person reads it, and may choose this action. Without it, the reasons below decide.',
        )}
        error={errorOf('whenToUse')}
      />
    </div>
  )
}
