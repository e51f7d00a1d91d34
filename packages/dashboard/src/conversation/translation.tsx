// A message in the teammate's language, below the words as they were written: those are never hidden.
import type { AssistWanted } from '@baton/contract'
import { Languages } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { languageName } from '../parts/language-name.ts'
import { Spinner } from '../parts/spinner.tsx'
import { spokenLanguage, t } from '../words/translate.ts'
import { type Assisted, useAssist } from './use-assist.ts'

export function useTranslation(conversationId: string, text: string) {
  const assist = useAssist(conversationId)
  const [wanted] = useState<AssistWanted>(() => ({
    kind: 'translate',
    text,
    to: spokenLanguage(),
  }))
  return { now: assist.now, ask: () => assist.ask(wanted), dismiss: assist.dismiss }
}

export function Translation({
  assisted,
  onAgain,
  onDismiss,
}: {
  assisted: Assisted | null
  onAgain: () => void
  onDismiss: () => void
}) {
  if (!assisted) return null
  const { state, text, problem } = assisted
  return (
    <div
      role="status"
      className="max-w-full rounded-xl border border-dashed border-line px-3 py-1.5 text-sm"
    >
      <p className="flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">
        {state === 'writing' ? <Spinner size={11} /> : <Languages size={12} aria-hidden />}
        {state === 'failed'
          ? t('Not translated: {why}', { why: problem })
          : t('In {language}, by the model', { language: languageName(spokenLanguage()) })}
        {state === 'failed' ? (
          <Button size="small" look="quiet" onClick={onAgain}>
            {t('Try again')}
          </Button>
        ) : null}
        <Button size="small" look="quiet" onClick={onDismiss}>
          {t('Hide')}
        </Button>
      </p>
      {text ? (
        <p dir="auto" className="wrap-words">
          {text}
        </p>
      ) : null}
    </div>
  )
}
