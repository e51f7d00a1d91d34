import { t } from '../words/translate.ts'
import { number } from './figure-words.ts'

/** Says so where a list was made of a part of what there is. */
export function MadeOf({ looked, of }: { looked: number; of: number }) {
  if (looked >= of) return null
  return (
    <p className="mt-2 text-xs text-ink-faint">
      {t('Made of the latest {looked} of {of}.', { looked: number(looked), of: number(of) })}
    </p>
  )
}
