// A foreign source as text that shows all it holds: what would turn the reading direction, hide letters or end the text is
// written out, so that nobody reads something else than what stands there.

/** Line ends and tabs stay. Joiners stay, too: words of many languages and signs need them. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]/g

export function inert(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(HIDDEN, writtenOut)
}

function writtenOut(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  // Pictures of their own, as wide as a letter: ␀ to ␟.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
