/** The line that puts the widget on a page. Both values are our own, and still kept from ending the attribute. */
export function snippetFor(origin: string, publishableKey: string): string {
  return `<script async src="${attribute(origin)}/widget.js" data-key="${attribute(publishableKey)}"></script>`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
