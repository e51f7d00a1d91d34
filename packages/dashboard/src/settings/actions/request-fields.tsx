import type { ServerAction } from '@baton/contract'
import { Field } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import type { Draft } from './draft.ts'
import { NamedEditor } from './named-editor.tsx'

const METHODS = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).map((one) => ({
  value: one,
  label: one,
}))

/** The request as it is sent: an address whose host is fixed, and values that are escaped where they stand. */
export function RequestFields({
  draft,
  setDraft,
  bodyError,
  errorOf,
}: {
  draft: Draft
  setDraft: (draft: Draft) => void
  bodyError: string | undefined
  errorOf: (field: string) => string | undefined
}) {
  const { action } = draft
  const { request } = action
  const change = (part: Partial<ServerAction['request']>) =>
    setDraft({ ...draft, action: { ...action, request: { ...request, ...part } } })
  return (
    <div className="flex flex-col gap-5">
      <div className="grid gap-4 sm:grid-cols-[8rem_1fr]">
        <Select
          label={t('Method')}
          value={request.method}
          options={METHODS}
          onChange={(method) => change({ method })}
        />
        <Field
          label={t('Address')}
          value={request.url}
          dir="ltr"
          placeholder="https://api.example.com/orders/{orderId}"
          onChange={({ currentTarget }) => change({ url: currentTarget.value })}
          error={errorOf('url')}
        />
      </div>
      <NamedEditor
        legend={t('Query')}
        words={{
          add: t('Add a query value'),
          nameOf: t('Name of the query value'),
          remove: (name) => t('Remove the query value {name}', { name }),
        }}
        values={request.query}
        onChange={(query) => change({ query })}
        errorOf={(field) => errorOf(`query.${field}`)}
      />
      <NamedEditor
        legend={t('Headers')}
        words={{
          add: t('Add a header'),
          nameOf: t('Name of the header'),
          remove: (name) => t('Remove the header {name}', { name }),
        }}
        values={request.headers}
        onChange={(headers) => change({ headers })}
        errorOf={(field) => errorOf(`headers.${field}`)}
      />
      <Body draft={draft} setDraft={setDraft} error={bodyError} />
    </div>
  )
}

function Body({
  draft,
  setDraft,
  error,
}: {
  draft: Draft
  setDraft: (draft: Draft) => void
  error: string | undefined
}) {
  if (draft.action.request.method === 'GET') return null
  return (
    <TextArea
      label={t('Body')}
      value={draft.body}
      rows={4}
      dir="ltr"
      placeholder={'{ "reason": "{reason}" }'}
      onChange={({ currentTarget }) => setDraft({ ...draft, body: currentTarget.value })}
      help={t('JSON. A text that is one slot alone becomes the value itself.')}
      error={error}
    />
  )
}
