// A question as what it means: what is asked, of what things, and the words that no list knows.
import { MIN_WEIGHT, rankLanguages } from '../language/language-of.ts'
import { readable, UNSPACED, type Word, wordsOf } from '../text/read.ts'
import { AROUND } from './fields.ts'
import { SMALL } from './small-words.ts'
import { stemOf } from './stem.ts'
import {
  LANGUAGES,
  longestWord,
  MOST_WORDS,
  meaningsBegun,
  meaningsOf,
  slipOf,
} from './thesaurus.ts'

export type Question = {
  /** None when no list of meanings is written in it. */
  language: string | null
  /** Names of meanings, and of what no list knows its stem behind a `~`; how much each is meant. */
  meanings: Map<string, number>
  /** As it is written: stems of all words, or pairs of letters where there are no spaces. */
  spoken: Set<string>
}

/** What something is not, or does not do: `not_work`, `not_arrive`. */
const NOT =
  /^(?:not|no|never|cant|cannot|wont|doesnt|isnt|hasnt|havent|didnt|dont|arent|wasnt|couldnt|wouldnt|without|unable|nobody|nothing|kein|keine|keinen|keiner|nicht|nie|ohne|jamais|pas|sans|rien|jamas|nunca|sin|non|mai|senza|nao|sem|nada)$/
/** So far behind it what is denied may stand. */
const REACH = 3
/** A word with several meanings is each of them a little. */
const SHARED = 0.6
/** It may be another word after all. */
const BY_A_SLIP = 0.8
const FAILS = 'fail'

export function readQuestion(text: string): Question {
  const read = readable(text)
  const words = wordsOf(read)
  const language = languageOf(read, words)
  const meanings = new Map<string, number>()
  const runs = words.flatMap(({ folded }) => folded.split(/[._]/).filter(Boolean))
  const spoken = new Set(runs.flatMap((run) => spokenIn(run, language ?? 'en')))
  if (!language) return { language, meanings, spoken }
  readSpaced(
    runs.filter((run) => !UNSPACED.test(run)),
    language,
    meanings,
  )
  for (const run of runs) if (UNSPACED.test(run)) readUnspaced(run, language, meanings)
  return { language, meanings, spoken }
}

function spokenIn(run: string, language: string): string[] {
  if (!UNSPACED.test(run)) return [stemOf(run, language)]
  return Array.from(run.slice(1), (_, at) => run.slice(at, at + 2))
}

/** Of a short question the language is hardly told: then it is the one that knows more of its words. */
function languageOf(text: string, words: readonly Word[]): string | null {
  const ranked = rankLanguages(text, words)
  const [first] = ranked
  if (KANA.test(text)) return 'ja'
  if (first && first.weight >= (first.language === 'en' ? RATHER_CERTAIN : CERTAIN))
    return LANGUAGES.has(first.language) ? first.language : null
  const weights = new Map(ranked.map(({ language, weight }) => [language, weight]))
  let [best, most] = ['en', -1]
  for (const language of LANGUAGES) {
    const known = words.filter(({ folded }) => isKnown(folded, language)).length
    const much = known + (weights.get(language) ?? 0) + (language === 'en' ? BY_DEFAULT : 0)
    if (much > most) [best, most] = [language, much]
  }
  const isStrange = first && first.weight >= MIN_WEIGHT && !LANGUAGES.has(first.language)
  return isStrange && first.weight > most - BY_DEFAULT ? null : best
}

const KANA = /[\u3040-\u30ff]/
const CERTAIN = 4
const RATHER_CERTAIN = 2
const BY_DEFAULT = 0.25

function isKnown(word: string, language: string): boolean {
  return meaningsOf(stemOf(word, language), language) !== undefined
}

function readSpaced(words: readonly string[], language: string, into: Map<string, number>): void {
  const stems = words.map((word) => stemOf(word, language))
  let denied = 0
  for (const [at, word] of words.entries()) {
    for (let many = MOST_WORDS; many > 1; many--) {
      const found =
        at + many <= stems.length
          ? meaningsOf(stems.slice(at, at + many).join('_'), language)
          : undefined
      if (!found) continue
      mean(into, found, 1)
      break
    }
    if (NOT.test(word)) {
      denied = REACH
      continue
    }
    readWord(word, stems[at] ?? word, denied > 0, language, into)
    denied--
  }
}

function readWord(
  word: string,
  stem: string,
  denied: boolean,
  language: string,
  into: Map<string, number>,
): void {
  const opposite = denied ? meaningsOf(`not_${stem}`, language) : undefined
  if (opposite) return mean(into, opposite, 1)
  const found = meaningsOf(stem, language) ?? meaningsBegun(word, language)
  if (found) {
    mean(into, found, 1)
    if (denied) mean(into, [FAILS], 0.5)
  } else if (!SAYS_NOTHING.has(word) && word.length > 1) {
    const slip = slipOf(stem, language)
    if (slip) mean(into, meaningsOf(slip, language) ?? [], BY_A_SLIP)
    mean(into, [`~${stem}`], slip ? 1 - BY_A_SLIP : 1)
  }
}

function readUnspaced(run: string, language: string, into: Map<string, number>): void {
  const longest = longestWord(language)
  let unknown = ''
  const flush = () => {
    for (const piece of unknown.match(MEANT) ?? []) mean(into, [`~${piece}`], 1)
    unknown = ''
  }
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longest, run.length - at)
    while (length > 0 && !meaningsOf(run.slice(at, at + length), language)) length--
    if (length > 0) {
      flush()
      mean(into, meaningsOf(run.slice(at, at + length), language) ?? [], 1)
      at += length
    } else unknown += run[at++]
  }
  flush()
}

/** Of what no list knows: not the endings of Japanese words. */
const MEANT = /[\p{Script=Katakana}\u30fc]{2,}|\p{Script=Han}{2,}/gu

function mean(into: Map<string, number>, names: readonly string[], weight: number): void {
  for (const name of names) {
    const much = names.length > 1 ? weight * SHARED : weight
    into.set(name, Math.max(into.get(name) ?? 0, much))
  }
}

/** Said around English questions, about anything. */
const ENGLISH_AROUND =
  'use used using uses think thinking believe every everything else give gives given giving thing things finally happen happens happened happening back goes go going gone another someone somebody anyone anybody myself able sure seem seems look looks looking try tried trying hear heard see sees seen says saying said tell told think thought know knew known let lets keep keeps kept put puts help want wish like would been being only even ever never always once through during anymore more most much lot lots bit little few own same such each both either neither however therefore since until till whenever wherever whether while yet almost already maybe perhaps really quite rather far away around recently lately currently properly correctly actually because though although etc guys mate sir madam hi dear hey folks team show shows make makes made makes take takes took good great bad nice fine best better okay first second third last next new old different certain several enough'

const SAYS_NOTHING = new Set([...SMALL, ...AROUND.split(/\s+/), ...ENGLISH_AROUND.split(' ')])
