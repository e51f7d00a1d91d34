// A piece of code with its language, and a way to take it along.
import { useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import css from './code.css?inline'
import { wordsOf } from './more.ts'

const SHOWN_MS = 2_000

export function CodeBlock({
  store,
  language,
  text,
}: {
  store: Store
  language: string
  text: string
}) {
  const t = wordsOf(store)
  store.wear(css)
  const [copied, setCopied] = useState(false)

  async function copy() {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    store.change({ announcement: t('copied') })
    setTimeout(() => setCopied(false), SHOWN_MS)
  }

  return (
    <figure class="code" dir="ltr">
      <figcaption>
        <span>{language || t('code')}</span>
        {/* Pages without TLS have no clipboard to offer. */}
        {navigator.clipboard && (
          <button type="button" onClick={() => void copy()}>
            {copied ? t('copied') : t('copy')}
          </button>
        )}
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls sideways, hence reachable by keyboard */}
      <pre tabIndex={0} role="group" aria-label={t('code')}>
        <code>{text}</code>
      </pre>
    </figure>
  )
}
