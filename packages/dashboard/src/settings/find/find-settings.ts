// Which settings are looked for. Pure, so that a test can ask it.
import { ALSO, type Place, SETTINGS_INDEX } from './settings-index.ts'

export type FoundSetting = { to: Place; page: string; setting: string | null }

type Page = { to: Place; label: string }

const MOST = 12

/** Pages first, then what is on them; each word that was typed has to be somewhere in it. */
export function findSettings(wanted: string, pages: readonly Page[]): FoundSetting[] {
  const words = fold(wanted).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const has = (text: string) => {
    const folded = fold(text)
    return words.every((word) => folded.includes(word))
  }
  const whole = pages
    .filter(({ to, label }) => has(label) || (ALSO[to] ?? []).some(has))
    .map(({ to, label }): FoundSetting => ({ to, page: label, setting: null }))
  const parts = pages.flatMap(({ to, label }) =>
    SETTINGS_INDEX[to]
      .filter((setting) => has(setting) || (!has(label) && has(`${label} ${setting}`)))
      .map((setting): FoundSetting => ({ to, page: label, setting })),
  )
  return [...whole, ...parts].slice(0, MOST)
}

/** Without case and accents: who types “ubergabe” means “Übergabe”. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
