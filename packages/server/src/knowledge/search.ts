// Finds passages: ranked in memory by the words of the question, then read from PostgreSQL, which has the last word on
// what there is.
import { type Knowledge, withoutSmallWords } from '@baton/agent'
import type pg from 'pg'
import { type Indexed, postgresIndexes } from './index/indexes.ts'
import { type Asked, isKnown, type Ranked, rank } from './index/rank.ts'
import { postgresStems } from './index/stems.ts'
import { createReadPassages, type FoundPassage } from './read-passages.ts'
import { searchable } from './searchable.ts'
import { type Repairs, repairsOf, type Unknown } from './spelling.ts'

/** A question is short; whoever pastes a page is answered from its beginning. */
const MAX_LETTERS = 2_000
const MAX_WORDS = 60

/** Knowledge that also says which document each passage is of. */
export type DocumentSearch = {
  search(...asked: Parameters<Knowledge['search']>): Promise<FoundPassage[]>
}

/** One statement, besides those for words never seen before and for an index that is behind. */
export function postgresKnowledge(
  pool: pg.Pool,
  now: () => number,
): DocumentSearch & { warm(): Promise<void> } {
  const indexes = postgresIndexes(pool, now)
  const stems = postgresStems(pool)
  const read = createReadPassages(pool)

  /** The stems of each word, by language. */
  async function stemmed(words: readonly string[], { languages }: Indexed): Promise<Stemmed> {
    const entries = [...languages.keys()].map(
      async (language) => [language, await stems.of(language, words)] as const,
    )
    return new Map(await Promise.all(entries))
  }

  async function find(workspaceId: string, words: readonly string[], limit: number) {
    const indexed = await indexes.of(workspaceId)
    const found = await ranked(indexed, words, limit)
    const { version, passages } = await read(workspaceId, found)
    if (version === indexed.version) return passages
    const renewed = await indexes.atLeast(workspaceId, version)
    if (renewed === indexed) return passages
    return (await read(workspaceId, await ranked(renewed, words, limit))).passages

    async function ranked(from: Indexed, asked: readonly string[], best: number) {
      const stems = await stemmed(asked, from)
      const unknown = unknownIn(stems, from)
      const repairs = unknown.length > 0 ? await repairsOf(pool, workspaceId, unknown) : []
      return rankAll(from, stems, { repairs, limit: best })
    }
  }

  return {
    warm: () => indexes.warm(),
    async search(workspaceId, query, { limit, signal }) {
      const words = wordsOf(query)
      if (words.length === 0) return []
      signal.throwIfAborted()
      return find(workspaceId, words, limit)
    },
  }
}

/** Language → word by word, its stems. */
type Stemmed = ReadonlyMap<string, string[][]>

function wordsOf(query: string): string[] {
  const words = searchable(withoutSmallWords(query.slice(0, MAX_LETTERS))).split(' ')
  return words.slice(0, MAX_WORDS).filter((word) => word !== '')
}

/** Words that mean something in each language of the documents and occur in none: misspelt, perhaps. */
function unknownIn(stemmed: Stemmed, { languages }: Indexed): Unknown[] {
  const places = [...stemmed.values()][0]?.length ?? 0
  return Array.from({ length: places }, (_, place) => {
    const all = [...stemmed].map(([language, stems]) => ({ language, stems: stems[place] ?? [] }))
    const isUnknown = all.every(({ language, stems }) => {
      const index = languages.get(language)
      return stems.length > 0 && index && !stems.some((stem) => isKnown(index, stem))
    })
    return isUnknown
      ? all.flatMap(({ language, stems }) => stems.map((word) => ({ language, word })))
      : []
  })
    .flat()
    .filter(({ word }) => !/[0-9]/.test(word))
}

function rankAll(
  { languages }: Indexed,
  stemmed: Stemmed,
  { repairs, limit }: { repairs: Repairs; limit: number },
): Ranked[] {
  const meant = new Map(repairs.map(({ wrong, right }) => [wrong, right]))
  const found = [...languages].flatMap(([language, index]) => {
    const asked = new Map<string, Asked>()
    for (const stem of new Set((stemmed.get(language) ?? []).flat())) {
      const word = meant.get(stem) ?? stem
      // A repaired word was perhaps meant as it stood.
      if (!asked.has(word)) asked.set(word, { word, trust: word === stem ? 1 : 0.8 })
    }
    return rank(index, [...asked.values()], limit)
  })
  return found.sort((a, b) => b.score - a.score).slice(0, limit)
}
