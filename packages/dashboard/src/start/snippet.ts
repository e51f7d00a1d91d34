/**
 * The line that puts the widget on a page. All values are our own or checked, and still kept from ending the attribute.
 * A chat that is part of the page waits for its place.
 */
export function snippetFor(
  origin: string,
  publishableKey: string,
  attributes: Record<string, string> = {},
): string {
  const when = attributes.mode === 'embedded' ? 'defer' : 'async'
  const more = Object.entries(attributes).map(
    ([name, value]) => `\n  data-${name}="${attribute(value)}"`,
  )
  const src = `${attribute(origin)}/widget.js`
  return `<script ${when} src="${src}" data-key="${attribute(publishableKey)}"${more.join('')}></script>`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
