// The name of a foreign file, made fit to be shown and to be saved under.

const MAX_LETTERS = 120
const MAX_ENDING = 12

/** One line without a path, without letters that hide or turn others; never empty. */
export function cleanName(given: string): string {
  const last = given.normalize('NFC').toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const shown = last
    .replace(INVISIBLE, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    // A dot in front hides it, one at the end gets lost on Windows.
    .replace(/^[. ]+|[. ]+$/g, '')
  return shortened(shown) || 'file'
}

/** Control letters, marks of direction (by which `gpj.exe` reads `exe.jpg`), letters without width, halves of letters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\u2800\ufffd]/gu

/** In the middle, so that the ending stays. */
function shortened(name: string): string {
  const letters = [...name]
  if (letters.length <= MAX_LETTERS && name.length <= MAX_LETTERS) return name
  const [ending = ''] = new RegExp(`\\.[^. ]{1,${MAX_ENDING}}$`, 'u').exec(name) ?? []
  let most = MAX_LETTERS - [...ending].length - 1
  for (;;) {
    const short = `${letters.slice(0, most).join('').trimEnd()}…${ending}`
    if (short.length <= MAX_LETTERS) return short
    most -= short.length - MAX_LETTERS > 1 ? (short.length - MAX_LETTERS) >> 1 : 1
  }
}
