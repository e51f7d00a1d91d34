import type { SecretRef } from '@baton/contract'
import { isEntered } from '@baton/core'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'

/** A secret that goes to the server with the form: from then on only its last letters are shown. */
export function TypedSecret({
  label,
  help,
  error,
  placeholder,
  lines,
  kept,
  typed,
  onType,
  onReplace,
}: {
  label: string
  help: string
  error: string | undefined
  placeholder: string
  lines: boolean
  kept: SecretRef | undefined
  typed: string
  onType: (secret: string) => void
  onReplace: () => void
}) {
  if (kept && isEntered(kept)) {
    return (
      <div>
        <p className="text-sm font-medium">{label}</p>
        <p className="mt-1 flex h-10 items-center gap-2 text-sm">
          <span>
            {rich('Kept {bdi}', {
              bdi: <bdi className="font-mono text-ink-faint">••••{kept.hint}</bdi>,
            })}
          </span>
          <Button size="small" onClick={onReplace} aria-label={t('Replace: {label}', { label })}>
            {t('Replace')}
          </Button>
        </p>
        {error ? <p className="text-sm text-danger-ink">{error}</p> : null}
      </div>
    )
  }
  const shared = {
    ...{ label, help, error, placeholder, value: typed },
    ...{ autoComplete: 'off', spellCheck: false },
  }
  // A line for passwords would lose the line breaks of a key that is pasted.
  return lines ? (
    <TextArea {...shared} rows={4} onChange={({ currentTarget }) => onType(currentTarget.value)} />
  ) : (
    <Field
      {...shared}
      type="password"
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    />
  )
}
