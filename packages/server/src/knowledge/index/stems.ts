// The stems of words, as PostgreSQL makes them. A stem never changes, so each is asked for once.
import type pg from 'pg'

export type Stems = {
  /** The stems of each word in a language; none for a word that says nothing there. */
  of(language: string, words: readonly string[]): Promise<string[][]>
}

/** About as many as two languages have in everyday use. */
const REMEMBERED = 50_000

export function postgresStems(pool: pg.Pool): Stems {
  const known = new Map<string, string[]>()

  return {
    async of(language, words) {
      const missing = words.filter((word) => !known.has(`${language} ${word}`))
      if (missing.length > 0) {
        if (known.size > REMEMBERED) known.clear()
        const { rows } = await pool.query<{ word: string; stems: string[] }>({
          name: 'knowledge.stems',
          text: STEMS,
          values: [language, missing],
        })
        for (const { word, stems } of rows) known.set(`${language} ${word}`, stems)
      }
      return words.map((word) => known.get(`${language} ${word}`) ?? [])
    },
  }
}

const STEMS = `
select word, tsvector_to_array(to_tsvector($1::regconfig, word)) as stems from unnest($2::text[]) word`
