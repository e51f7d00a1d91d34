import { t } from '../words/translate.ts'

/** Text as it is, with every line and mark. Keyboards can scroll it. */
export function CodeText({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would need a heading
    <div
      role="region"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards scroll what has the focus
      tabIndex={0}
      className="scroll-quietly mt-2 max-h-96 overflow-auto rounded-lg border border-line bg-canvas p-2.5"
    >
      <pre dir="auto" className="wrap-anywhere font-mono text-xs whitespace-pre-wrap">
        {text === '' ? t('(empty)') : text}
      </pre>
    </div>
  )
}
