import { numeral, t } from '../words/translate.ts'

/** Says so where a list was made of a part of what there is. */
export function MadeOf({ looked, of }: { looked: number; of: number }) {
  if (looked >= of) return null
  return (
    <p className="mt-2 text-xs text-ink-faint">
      {t('Made of the latest {looked} of {of}.', { looked: numeral(looked), of: numeral(of) })}
    </p>
  )
}
