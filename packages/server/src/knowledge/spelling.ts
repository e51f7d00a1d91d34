// Repairs words that occur nowhere: a customer's typing error must not be a question without an answer.
import type pg from 'pg'

export type Unknown = { language: string; word: string }
export type Repairs = { wrong: string; right: string }[]

const MIN_LENGTH = 4
const MAX_UNKNOWN = 8

/** The known word nearest to each unknown one, where there is one near enough. */
export async function repairsOf(
  pool: pg.Pool,
  workspaceId: string,
  unknown: Unknown[],
): Promise<Repairs> {
  const repairable = unknown.filter(({ word }) => word.length >= MIN_LENGTH).slice(0, MAX_UNKNOWN)
  if (repairable.length === 0) return []
  const variants = repairable.flatMap(({ language, word }) =>
    swaps(word).map((variant) => ({ language, word, variant })),
  )
  const { rows } = await pool.query<{ wrong: string; near: string }>({
    name: 'knowledge.spelling',
    text: NEAR,
    values: [
      workspaceId,
      repairable.map(({ language }) => language),
      repairable.map(({ word }) => word),
      variants.map(({ language }) => language),
      variants.map(({ word }) => word),
      variants.map(({ variant }) => variant),
    ],
  })
  const repairs = new Map<string, { right: string; mistakes: number }>()
  for (const { wrong, near } of rows) {
    const mistakes = mistakesBetween(wrong, near)
    if (mistakes > allowed(wrong) || !beginsAlike(wrong, near)) continue
    const best = repairs.get(wrong)
    if (!best || mistakes < best.mistakes) repairs.set(wrong, { right: near, mistakes })
  }
  return [...repairs].map(([wrong, { right }]) => ({ wrong, right }))
}

/** Two letters swapped leave a short word few groups of three to be recognised by: those are looked up as they are. */
const NEAR = `
select wrong, w.word as near
from unnest($2::text[], $3::text[]) u(language, wrong)
cross join lateral (
  select word from words
  where workspace_id = $1 and words.language = u.language and word % u.wrong and passages > 0
    and length(word) between length(u.wrong) - 2 and length(u.wrong) + 2
  order by similarity(word, u.wrong) desc, passages desc
  limit 12
) w
union all
select v.wrong, words.word
from unnest($4::text[], $5::text[], $6::text[]) v(language, wrong, variant)
join words on workspace_id = $1 and words.language = v.language and words.word = v.variant and passages > 0`

function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  )
}

/** Two mistakes turn most short words into other words. */
function allowed(word: string): number {
  return word.length >= 8 ? 2 : 1
}

/** Who mistypes a word seldom mistypes its first letter; words that differ in it are other words. */
function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])
}

/** Letters missing, added, wrong, or swapped with their neighbour. */
export function mistakesBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + wrong)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? a.length
}
