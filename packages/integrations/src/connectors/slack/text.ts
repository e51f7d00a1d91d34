// Text to and from Slack. What we write is plain text in blocks, where nothing is a mention or a link; what people write
// comes in Slack's own markup.

/** Sections hold 3,000 letters, and all blocks of a message some 13,000 with everything around them. */
const SECTION = 2_900
export const MAX_BYTES = 10_000

export const sizeOf = (text: string) => new TextEncoder().encode(text).length

export function plainSections(text: string) {
  return pieces(shortened(text)).map((piece) => ({
    type: 'section',
    text: { type: 'plain_text', text: piece, emoji: false },
  }))
}

/** For notifications, which read markup: without it `<!channel>` would call everybody. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function textOf(unescaped: string): string {
  return unescaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** What a person has written, as a customer should read it: no ids of ours, links as they were typed. */
export function wordsOf(markup: string): string {
  const text = markup
    .replace(/<(?:https?:\/\/|mailto:)[^>|]*>/g, (link) => link.slice(1, -1).replace('mailto:', ''))
    .replace(/<((?:https?:\/\/|mailto:)[^>|]*)\|([^>]*)>/g, (_, url: string, label: string) => {
      const address = url.replace('mailto:', '')
      return label === address || address.endsWith(`//${label}`) ? address : `${label} (${address})`
    })
    .replace(/<[@#!][^>|]*\|([^>]*)>/g, '$1')
    .replace(/<!(here|channel|everyone)>/g, '@$1')
    .replace(/<[@#!][^>]*>/g, '')
  return textOf(text).trim()
}

function shortened(text: string): string {
  if (sizeOf(text) <= MAX_BYTES) return text
  let end = Math.min(text.length, MAX_BYTES)
  while (sizeOf(text.slice(0, end)) > MAX_BYTES - 100) end = Math.floor(end * 0.95)
  return `${text.slice(0, end).toWellFormed()}\n… The rest is in Baton.`
}

/** Broken at lines where that is possible, and never within a letter. */
function pieces(text: string): string[] {
  const found: string[] = []
  let rest = text
  while (rest.length > SECTION) {
    const line = rest.lastIndexOf('\n', SECTION)
    const isPair = /[\uD800-\uDBFF]/.test(rest[SECTION - 1] ?? '')
    const end = line > SECTION / 2 ? line + 1 : SECTION - (isPair ? 1 : 0)
    found.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return rest === '' && found.length > 0 ? found : [...found, rest || ' ']
}
