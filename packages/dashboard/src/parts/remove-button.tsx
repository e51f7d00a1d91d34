import { useState } from 'react'
import { t } from '../words/translate.ts'
import { Button } from './button.tsx'

/** Asks once more, in its own place. `name` is what is removed, for those who hear the page. */
export function RemoveButton({
  name,
  pending,
  onRemove,
}: {
  name: string
  pending: boolean
  onRemove: () => void
}) {
  const [isSure, setSure] = useState(false)
  return isSure ? (
    <Button
      size="small"
      look="danger"
      pending={pending}
      onClick={onRemove}
      aria-label={t('Really remove {name}', { name })}
    >
      {t('Really remove')}
    </Button>
  ) : (
    <Button size="small" onClick={() => setSure(true)} aria-label={t('Remove {name}', { name })}>
      {t('Remove')}
    </Button>
  )
}
