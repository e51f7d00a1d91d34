import type { SearchHit } from '@baton/contract'
import { t } from '../words/translate.ts'

/** What was found, with the words that were looked for marked. */
export function HitLine({ hit: { by, parts } }: { hit: SearchHit }) {
  return (
    <>
      {SPOKEN_BY[by]()}
      <bdi>
        {parts.map(({ text, found }, place) =>
          found ? (
            <mark key={place} className="rounded-sm bg-note-soft font-medium text-note-ink">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </bdi>
    </>
  )
}

const SPOKEN_BY: Record<SearchHit['by'], () => string> = {
  customer: () => '',
  name: () => '',
  assistant: () => t('Assistant: '),
  human: () => t('Teammate: '),
  note: () => t('Note: '),
}
