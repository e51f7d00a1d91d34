// What puts the chat on a page, in the words of what pages are made with. docs/widget.md has the same, and a test holds
// the two together.
import { snippetFor } from '../../start/snippet.ts'

/** Names as their makers write them, hence in no language. */
export const SNIPPET_KINDS = [
  'HTML',
  'React',
  'Next.js',
  'WordPress',
  'Google Tag Manager',
] as const
export type SnippetKind = (typeof SNIPPET_KINDS)[number]

export type Site = { origin: string; key: string; attributes: Record<string, string> }

/** `nonce`: the same for sites whose content security policy has one for each answer. */
export function snippetOf(kind: SnippetKind, site: Site): { code: string; nonce?: string } {
  switch (kind) {
    case 'HTML':
      return { code: html(site) }
    case 'React':
      return { code: react(site) }
    case 'Next.js':
      return { code: next(site), nonce: nextWithNonce(site) }
    case 'WordPress':
      return { code: wordPress(site) }
    case 'Google Tag Manager':
      return { code: tagManager(site) }
  }
}

/** What a content security policy has to allow. */
export function policyLineFor({ origin }: Site): string {
  const socket = origin.replace(/^http/, 'ws')
  return `script-src ${origin}; connect-src ${origin} ${socket}; img-src ${origin}`
}

const PLACE = '<div id="chat" style="height: 600px"></div>'
const PLACE_JSX = '<div id="chat" style={{ height: 600 }} />'

function html({ origin, key, attributes }: Site): string {
  const line = snippetFor(origin, key, attributes)
  return isEmbedded({ attributes }) ? `${PLACE}\n${line}` : line
}

/** Without a package of ours. A second include is the first one's, so strict mode's second run is harmless. */
function react(site: Site): string {
  const data = pairsOf(site).map(([name, value]) => `${name}: ${quoted(value)}`)
  const again = `    // Drawn again, the chat comes back into its place.
    if (window.Baton?.on) {
      window.Baton.init()
      return
    }
`
  return `import { useEffect } from 'react'

export function Chat() {
  useEffect(() => {
${isEmbedded(site) ? again : ''}    const script = document.createElement('script')
    script.async = true
    script.src = ${quoted(sourceOf(site))}
    Object.assign(script.dataset, { ${data.join(', ')} })
    document.head.append(script)
  }, [])
  return ${isEmbedded(site) ? PLACE_JSX : 'null'}
}`
}

function next(site: Site): string {
  return `// app/layout.tsx
import Script from 'next/script'

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}${embeddedPlace(site)}
        <Script src="${sourceOf(site)}" ${jsxData(site)} />
      </body>
    </html>
  )
}`
}

function nextWithNonce(site: Site): string {
  return `// app/layout.tsx
import { headers } from 'next/headers'
import Script from 'next/script'

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  // As proxy.ts (middleware.ts before Next.js 16) has put it there.
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang="en">
      <body>
        {children}${embeddedPlace(site)}
        <Script nonce={nonce} src="${sourceOf(site)}" ${jsxData(site)} />
      </body>
    </html>
  )
}`
}

function wordPress(site: Site): string {
  const rows = pairsOf(site).map(([name, value]) => `'data-${name}' => ${phpQuoted(value)},`)
  const place = isEmbedded(site) ? `// On the page, in a Custom HTML block: ${PLACE}\n` : ''
  return `${place}add_action( 'wp_footer', function () {
	wp_print_script_tag( array(
		'async' => true,
		'src' => ${phpQuoted(sourceOf(site))},
		${rows.join('\n\t\t')}
	) );
} );`
}

/** In the JavaScript of 2009, which is what the tag's editor takes; and by hand, as it drops attributes of script lines. */
function tagManager(site: Site): string {
  const rows = pairsOf(site).map(
    ([name, value]) => `script.setAttribute('data-${name}', ${quoted(value)});`,
  )
  return `<script>
  (function () {
    var script = document.createElement('script');
    script.async = true;
    script.src = ${quoted(sourceOf(site))};
    ${rows.join('\n    ')}
    document.head.appendChild(script);
  })();
</script>`
}

function sourceOf({ origin }: Site): string {
  return `${origin}/widget.js`
}

function pairsOf({ key, attributes }: Site): [string, string][] {
  return [['key', key], ...Object.entries(attributes)]
}

function isEmbedded({ attributes }: Pick<Site, 'attributes'>): boolean {
  return attributes.mode === 'embedded'
}

function embeddedPlace(site: Site): string {
  return isEmbedded(site) ? `\n        ${PLACE_JSX}` : ''
}

/** Values are our own or checked, and still kept from ending what they stand in. */
function jsxData(site: Site): string {
  return pairsOf(site)
    .map(([name, value]) => `data-${name}="${value.replace(/["&<>{}]/g, '')}"`)
    .join(' ')
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('<', '\\x3C')}'`
}

function phpQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
