/** The first e-mail address in a text, or null. Linear in the text's length. */
export function emailIn(text: string): string | null {
  for (const word of text.slice(0, 2_000).split(/[\s<>()[\],;:"']+/)) {
    const candidate = word.replace(/[.!?]+$/, '').replace(/^mailto:/i, '')
    if (candidate.length <= 254 && ADDRESS.test(candidate)) return candidate
  }
  return null
}

const ADDRESS = /^[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}$/
