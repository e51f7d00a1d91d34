import { RotateCw } from 'lucide-react'
import { t } from '../words/translate.ts'
import { Button } from './button.tsx'
import { wordsFor } from './failure-words.ts'
import { Notice } from './notice.tsx'

/** What could not be read, why, and the way to try again. */
export function Failure({
  what,
  error,
  onRetry,
}: {
  what: string
  error: unknown
  onRetry?: () => void
}) {
  return (
    <div className="p-3">
      <Notice
        look="danger"
        title={what}
        action={
          onRetry ? (
            <Button size="small" icon={<RotateCw size={13} aria-hidden />} onClick={onRetry}>
              {t('Try again')}
            </Button>
          ) : null
        }
      >
        {wordsFor(error)}
      </Notice>
    </div>
  )
}
