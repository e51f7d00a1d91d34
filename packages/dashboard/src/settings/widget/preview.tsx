// The real widget on an empty page, as the form has it now. What is said in it is a real conversation; nothing of it is kept
// in this browser.
import { useMe } from '../../app/me.ts'
import { t } from '../../words/translate.ts'
import { useSettled } from '../use-settled.ts'
import { attributesOf } from './attributes.ts'
import type { Widget } from './widget-page.tsx'

/** Not with every letter: each change draws the page anew. */
const SETTLED_MS = 500

export function Preview({ value }: { value: Widget }) {
  const { workspace } = useMe()
  const shown = useSettled(value, SETTLED_MS)
  const questions = shown.suggestions[0]?.questions.filter((text) => text.trim()) ?? []
  const told = {
    ...attributesOf(shown),
    key: workspace.publishableKey,
    consent: 'none',
    ...(shown.greeting ? { greeting: shown.greeting } : {}),
    ...(questions.length > 0 ? { suggestions: questions.join('|') } : {}),
    ...(shown.languages[0] ? { locale: shown.languages[0] } : {}),
  }
  const src = `/demo/preview.html#${encodeURIComponent(JSON.stringify(told))}`
  return (
    <aside className="xl:sticky xl:top-4 xl:self-start" aria-label={t('Preview')}>
      <h2 className="mb-2 font-semibold">{t('Preview')}</h2>
      {/* A new fragment alone would not load the page anew. */}
      <iframe
        key={src}
        src={src}
        title={t('Preview of the widget')}
        className="h-[44rem] w-full rounded-xl border border-edge"
      />
    </aside>
  )
}
