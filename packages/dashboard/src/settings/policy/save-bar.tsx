import { useId } from 'react'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/translate.ts'
import type { FieldErrors } from '../field-errors.ts'
import type { PolicyDraft } from './policy-draft.ts'

/** Stays in sight as long as something is not saved. */
export function SaveBar({
  draft,
  pending,
  errors,
  onSave,
  onDiscard,
}: {
  draft: Pick<PolicyDraft, 'dirty' | 'note' | 'setNote'>
  pending: boolean
  errors: FieldErrors
  onSave: () => void
  onDiscard: () => void
}) {
  const id = useId()
  if (!draft.dirty) return null
  return (
    <form
      aria-label={t('Unsaved changes')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!pending) onSave()
      }}
      className="sticky bottom-3 z-10 rounded-2xl border border-line bg-raised p-3 shadow-lift"
    >
      <div className="flex flex-wrap items-center gap-2">
        {errors.all.length > 0 ? (
          <div className="w-full">
            <Notice look="danger" title={t('Not saved')}>
              <ul>
                {errors.all.slice(0, 5).map(({ field, message }, at) => (
                  <li key={at}>
                    <code className="font-mono text-xs">{field}</code> {message}
                  </li>
                ))}
              </ul>
            </Notice>
          </div>
        ) : null}
        <label htmlFor={id} className="sr-only">
          {t('Why this change')}
        </label>
        <input
          id={id}
          value={draft.note}
          maxLength={500}
          placeholder={t('Why this change? (optional)')}
          onChange={({ currentTarget }) => draft.setNote(currentTarget.value)}
          className="h-9 min-w-40 flex-1 rounded-lg border border-edge bg-surface px-3 text-base placeholder:text-ink-faint pointer-coarse:text-lg"
        />
        <Button onClick={onDiscard}>{t('Discard')}</Button>
        <Button type="submit" look="primary" pending={pending}>
          {t('Save')}
        </Button>
      </div>
    </form>
  )
}
