// The line to copy, with what stands in it because the button is drawn before anybody is asked.
import { useMe } from '../../app/me.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { snippetFor } from '../../start/snippet.ts'
import { t } from '../../words/translate.ts'
import { attributesOf } from './attributes.ts'
import type { Widget } from './widget-page.tsx'

export function Snippet({ value }: { value: Widget }) {
  const { workspace } = useMe()
  const attributes = attributesOf(value)
  const snippet = snippetFor(window.location.origin, workspace.publishableKey, attributes)
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">{t('Put it on your pages')}</h2>
      <p className="text-sm text-ink-soft">
        {t(
          'Form, side, theme, colour and memory stand in this line: change it on your pages when you change them here. Everything else follows by itself once it is saved.',
        )}{' '}
        {value.mode === 'embedded' ? t('The chat fills the element with the id “chat”.') : ''}
      </p>
      <div className="flex items-start gap-2 rounded-lg border border-edge bg-sunken p-3">
        <pre className="min-w-0 flex-1 whitespace-pre-wrap break-all font-mono text-xs">
          {snippet}
        </pre>
        <CopyButton text={snippet} label={t('Copy the snippet')} />
      </div>
    </section>
  )
}
