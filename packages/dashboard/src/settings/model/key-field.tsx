import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'
import { keyOf, type ModelDraft } from './model-draft.ts'

/** The key goes to the server when the form is saved or tried. What comes back are its last letters. */
export function KeyField({
  draft,
  set,
  error,
}: {
  draft: ModelDraft
  set: (part: Partial<ModelDraft>) => void
  error: string | undefined
}) {
  const kept = keyOf(draft)
  if (kept && !error) {
    return (
      <div>
        <p className="text-sm font-medium">{t('API key')}</p>
        <p className="mt-1 flex h-10 items-center gap-3 text-sm">
          <span>
            {rich('Kept {bdi}', {
              bdi: (
                <bdi className="font-mono text-ink-soft" dir="ltr">
                  …{kept.hint}
                </bdi>
              ),
            })}
          </span>
          <Button
            size="small"
            aria-label={t('Replace the API key')}
            onClick={() => set({ key: null, keyText: '' })}
          >
            {t('Replace')}
          </Button>
        </p>
      </div>
    )
  }
  return (
    <Field
      label={t('API key')}
      type="password"
      autoComplete="off"
      dir="ltr"
      value={draft.keyText}
      onChange={({ currentTarget }) => set({ keyText: currentTarget.value })}
      maxLength={4_000}
      help={
        draft.key
          ? t('The kept key is for another address. Enter the one for this.')
          : t('Kept sealed, and never shown again. Empty: none is sent.')
      }
      error={error}
    />
  )
}
