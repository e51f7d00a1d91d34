// The lines that put the chat on a page, as each way of making pages wants them. Values are our own or checked; each is
// kept from ending the place it stands in.
import { snippetFor } from '../../start/snippet.ts'

export const WAYS = ['html', 'react', 'next', 'wordpress', 'gtm'] as const
export type Way = (typeof WAYS)[number]

export const WAY_NAMES: Record<Way, string> = {
  html: 'HTML',
  react: 'React',
  next: 'Next.js',
  wordpress: 'WordPress',
  gtm: 'Google Tag Manager',
}

type Given = { origin: string; publishableKey: string; attributes: Record<string, string> }

export function linesFor(way: Way, given: Given): string {
  const { origin, publishableKey, attributes } = given
  switch (way) {
    case 'html':
      return snippetFor(origin, publishableKey, attributes)
    case 'react':
      return `// npm install @baton/js
import { loadBaton } from '@baton/js'
import { useEffect } from 'react'

export function Chat() {
  useEffect(() => {
    loadBaton(${literal({ url: origin, key: publishableKey, ...attributes })})
  }, [])
  return null
}`
    case 'next':
      return `// app/layout.tsx
import Script from 'next/script'

<Script src=${literal(`${origin}/widget.js`)} {...${literal(dataOf(publishableKey, attributes))}} />`
    case 'wordpress':
      return `// functions.php of your theme
add_action('wp_footer', function () { ?>
${snippetFor(origin, publishableKey, attributes)}
<?php });`
    case 'gtm':
      // It keeps no attributes of ours on the scripts it adds, so what they would say is called.
      return `<script>
window.Baton=window.Baton||function(){(Baton.q=Baton.q||[]).push(arguments)};
Baton('init', ${literal({ key: publishableKey, ...attributes })});
</script>
<script async src="${origin}/widget.js"></script>`
  }
}

/** What a strict page has to allow; pictures that were sent are cards where the last one is left out. */
export function policyFor(origin: string): string {
  const socket = origin.replace(/^http/, 'ws')
  return `script-src ${origin}; connect-src ${origin} ${socket}; img-src ${origin}`
}

function dataOf(key: string, attributes: Record<string, string>): Record<string, string> {
  const all = Object.entries({ key, ...attributes })
  return Object.fromEntries(all.map(([name, value]) => [`data-${name}`, value]))
}

/** As JavaScript, also inside of a script of a page: nothing in it ends that. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
