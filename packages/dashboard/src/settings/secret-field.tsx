// A secret on its way into the settings: it goes to the server once, and what comes back is only its name.
import type { SecretRef } from '@baton/contract'
import { isEntered } from '@baton/core'
import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Button } from '../parts/button.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { Field } from '../parts/field.tsx'
import { rich } from '../words/rich.tsx'
import { t } from '../words/translate.ts'

export function SecretField({
  label,
  value,
  onChange,
}: {
  label: string
  value: SecretRef | undefined
  onChange: (secret: SecretRef | undefined) => void
}) {
  const { api } = useDesk()
  const [text, setText] = useState('')
  const keep = useMutation({
    mutationFn: (secret: string) => api.createSecret({ body: { value: secret } }),
    onSuccess(secret) {
      setText('')
      onChange(secret)
    },
  })
  if (value && isEntered(value)) {
    return <KeptSecret label={label} hint={value.hint} onReplace={() => onChange(undefined)} />
  }
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <Field
          label={label}
          type="password"
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (text !== '') keep.mutate(text)
          }}
          error={keep.error ? wordsFor(keep.error) : undefined}
        />
      </div>
      <Button
        className="mb-1"
        pending={keep.isPending}
        disabled={text === ''}
        onClick={() => keep.mutate(text)}
      >
        {t('Keep')}
      </Button>
    </div>
  )
}

function KeptSecret({
  label,
  hint,
  onReplace,
}: {
  label: string
  hint: string
  onReplace: () => void
}) {
  return (
    <div>
      <p className="text-sm font-medium">{label}</p>
      <p className="mt-1 flex h-10 items-center gap-2 text-sm">
        <span>
          {rich('Kept {bdi}', {
            bdi: <bdi className="font-mono text-ink-faint">••••{hint}</bdi>,
          })}
        </span>
        <Button size="small" onClick={onReplace} aria-label={t('Replace: {label}', { label })}>
          {t('Replace')}
        </Button>
      </p>
    </div>
  )
}
