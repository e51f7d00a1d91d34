// One action: what it is called for, what is sent, and what may be kept of the answer.
import type { ServerAction } from '@baton/contract'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { LimitFields } from '../limit-fields.tsx'
import { differs, useUnsaved } from '../unsaved.ts'
import { actionOf, type Draft, draftOf } from './draft.ts'
import { ParameterEditor } from './parameter-editor.tsx'
import { RequestFields } from './request-fields.tsx'

export function ActionForm({
  action,
  path,
  error,
  pending,
  onSave,
  onCancel,
}: {
  action: ServerAction
  /** Where it stands in the settings, to find what the server says of it. */
  path: string
  error: unknown
  pending: boolean
  onSave: (action: ServerAction) => void
  onCancel: () => void
}) {
  const [draft, setDraft] = useState(() => draftOf(action))
  useUnsaved(differs(draft, draftOf(action)))
  const [isNoJson, setNoJson] = useState(false)
  const errors = fieldErrors(error, `value.${path}.`)
  const change = (part: Partial<ServerAction>) =>
    setDraft((before) => ({ ...before, action: { ...before.action, ...part } }))

  function submit(event: FormEvent) {
    event.preventDefault()
    const read = actionOf(draft)
    setNoJson(!read)
    if (read) onSave(read)
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-6">
      <Purpose action={draft.action} change={change} errorOf={errors.under} />
      <ParameterEditor
        action={draft.action}
        change={change}
        errorOf={(field) => errors.under(`parameters.${field}`)}
      />
      <RequestFields
        draft={draft}
        setDraft={setDraft}
        bodyError={isNoJson ? t('must be JSON') : errors.under('request.body')}
        errorOf={(field) => errors.under(`request.${field}`)}
      />
      <Answer draft={draft} setDraft={setDraft} errorOf={errors.under} />
      <LimitFields limits={draft.action} leastBytes={100} change={change} errorOf={errors.under} />
      <Rules action={draft.action} change={change} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" pending={pending}>
          {t('Save')}
        </Button>
        <Button onClick={onCancel}>{t('Cancel')}</Button>
      </div>
    </form>
  )
}

type ErrorOf = (field: string) => string | undefined
type Change = (part: Partial<ServerAction>) => void

function Purpose({
  action: { name, title, description },
  change,
  errorOf,
}: {
  action: ServerAction
  change: Change
  errorOf: ErrorOf
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field
        label={t('Name')}
        value={name}
        placeholder="order_status"
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        help={t('For the model and the log.')}
        error={errorOf('name')}
      />
      <Field
        label={t('Title')}
        value={title}
        placeholder={t('Look up an order')}
        maxLength={80}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        help={t('What customers read when they are asked.')}
        error={errorOf('title')}
      />
      <div className="sm:col-span-2">
        <TextArea
          label={t('What it does, and when to use it')}
          value={description}
          rows={2}
          onChange={({ currentTarget }) => change({ description: currentTarget.value })}
          error={errorOf('description')}
        />
      </div>
    </div>
  )
}

function Answer({
  draft,
  setDraft,
  errorOf,
}: {
  draft: Draft
  setDraft: (draft: Draft) => void
  errorOf: ErrorOf
}) {
  const { action } = draft
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-1 text-sm font-semibold">{t('Answer')}</legend>
      <TextArea
        label={t('What may be kept')}
        value={draft.keep}
        rows={3}
        placeholder={'status\nitems[].name'}
        onChange={({ currentTarget }) => setDraft({ ...draft, keep: currentTarget.value })}
        help={t('One path a line. Everything else is never recorded, shown to a model or said.')}
        error={errorOf('keep')}
      />
      <TextArea
        label={t('Phrases')}
        value={draft.phrases}
        rows={2}
        placeholder={t('where is my order {orderId}')}
        onChange={({ currentTarget }) => setDraft({ ...draft, phrases: currentTarget.value })}
        help={t('Words that call for it without a model, one phrase a line.')}
        error={errorOf('phrases')}
      />
      <Field
        label={t('Reply')}
        value={action.reply}
        placeholder={t('Your order {orderId} is {status}.')}
        onChange={({ currentTarget }) =>
          setDraft({ ...draft, action: { ...action, reply: currentTarget.value } })
        }
        help={t('What is said after a phrase. Empty: what was kept, as a list.')}
        error={errorOf('reply')}
      />
    </fieldset>
  )
}

function Rules({ action, change }: { action: ServerAction; change: Change }) {
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-1 text-sm font-semibold">{t('Rules')}</legend>
      <CheckField
        label={t('It changes something')}
        checked={action.sideEffect}
        onChange={({ currentTarget: { checked } }) =>
          change({ sideEffect: checked, ...(checked ? { approval: 'customer' } : {}) })
        }
        help={t('Then it is never sent twice for one call, and a try never sends it.')}
      />
      <CheckField
        label={t('Ask the customer each time')}
        checked={action.approval === 'customer'}
        onChange={({ currentTarget }) =>
          change({ approval: currentTarget.checked ? 'customer' : 'never' })
        }
      />
      <CheckField
        label={t('Enabled')}
        checked={action.enabled}
        onChange={({ currentTarget }) => change({ enabled: currentTarget.checked })}
      />
      <Select
        label={t('For whom')}
        value={action.audience}
        options={[
          { value: 'anyone', label: t('Anyone') },
          { value: 'verified', label: t('Verified customers only') },
        ]}
        onChange={(audience) => change({ audience })}
      />
    </fieldset>
  )
}
