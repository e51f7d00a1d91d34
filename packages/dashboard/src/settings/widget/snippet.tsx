// What to copy, for what a site is made with. In it stands what is drawn before anybody is asked.
import { Tabs } from '@base-ui/react/tabs'
import { useMe } from '../../app/me.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { t } from '../../words/translate.ts'
import { attributesOf } from './attributes.ts'
import { SeenOn } from './seen-on.tsx'
import { policyLineFor, type Site, SNIPPET_KINDS, type SnippetKind, snippetOf } from './snippets.ts'
import type { Widget } from './widget-page.tsx'

export function Snippet({ value }: { value: Widget }) {
  const { workspace } = useMe()
  const site = {
    origin: window.location.origin,
    key: workspace.publishableKey,
    attributes: attributesOf(value),
  }
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-semibold">{t('Put it on your pages')}</h2>
      <p className="text-sm text-ink-soft">
        {t(
          'Form, side, theme, colour and memory stand in this line: change it on your pages when you change them here. Everything else follows by itself once it is saved.',
        )}{' '}
        {value.mode === 'embedded' ? t('The chat fills the element with the id “chat”.') : ''}
      </p>
      <Kinds site={site} />
      <h3 className="pt-2 text-sm font-medium">{t('Content security policy')}</h3>
      <p className="text-sm text-ink-soft">
        {t(
          "If your site sends one, add these to what it allows. Where it has a nonce with 'strict-dynamic', a script line with the nonce is enough for script-src.",
        )}
      </p>
      <Code text={policyLineFor(site)} label={t('Copy the policy')} />
      <h3 className="pt-2 text-sm font-medium">{t('Does it stand there?')}</h3>
      <SeenOn />
    </section>
  )
}

function Kinds({ site }: { site: Site }) {
  return (
    <Tabs.Root defaultValue={SNIPPET_KINDS[0]}>
      <Tabs.List
        aria-label={t('What your site is made with')}
        className="scroll-quietly flex gap-1 overflow-x-auto border-b border-line"
      >
        {SNIPPET_KINDS.map((kind) => (
          <Tabs.Tab
            key={kind}
            value={kind}
            className="flex h-9 shrink-0 items-center border-b-2 border-transparent px-2 text-sm text-ink-soft -outline-offset-2 hover:text-ink data-active:border-accent data-active:font-medium data-active:text-ink pointer-coarse:h-11"
          >
            {kind}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {SNIPPET_KINDS.map((kind) => (
        <Tabs.Panel key={kind} value={kind} className="flex flex-col gap-2 pt-3">
          <Way kind={kind} site={site} />
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}

function Way({ kind, site }: { kind: SnippetKind; site: Site }) {
  const { code, nonce } = snippetOf(kind, site)
  return (
    <>
      <p className="text-sm text-ink-soft">{WHERE[kind]()}</p>
      <Code text={code} label={t('Copy the snippet')} />
      {nonce ? (
        <>
          <p className="pt-1 text-sm text-ink-soft">
            {t(
              'The same with the nonce of your content security policy. Reading it makes every page one that is drawn for each request.',
            )}
          </p>
          <Code text={nonce} label={t('Copy the snippet with the nonce')} />
        </>
      ) : null}
      {kind === 'Google Tag Manager' ? (
        <p className="text-sm text-ink-soft">
          {t(
            "The chat keeps nothing on a device before it is opened. Where a consent tool decides, let it start this tag, or choose above that the chat remembers nothing. A policy without 'unsafe-inline' stops tags of this kind: put the HTML line on the page there.",
          )}
        </p>
      ) : null}
    </>
  )
}

const WHERE: Record<SnippetKind, () => string> = {
  HTML: () => t('On every page that shall have the chat, before the end of the body.'),
  React: () => t('Draw it once, above your routes. It needs no package, and strict mode is fine.'),
  'Next.js': () => t('For the App Router: in the root layout, once.'),
  WordPress: () =>
    t(
      'At the end of functions.php of a child theme, of a classic or a block theme, from WordPress 5.7 on. Where you cannot change files, a plugin for code in the footer, such as WPCode, takes the HTML line.',
    ),
  'Google Tag Manager': () =>
    t(
      'A tag of the type Custom HTML, started on all pages. Tag Manager drops what stands in a script line besides its address, so the line is made by hand.',
    ),
}

function Code({ text, label }: { text: string; label: string }) {
  return (
    <div className="flex items-start gap-2 rounded-lg border border-edge bg-sunken p-3">
      <pre
        dir="ltr"
        className="min-w-0 flex-1 whitespace-pre-wrap wrap-anywhere text-start font-mono text-xs"
      >
        {text}
      </pre>
      <CopyButton text={text} label={label} />
    </div>
  )
}
