// The words of a question that say what it is about, and how far they are found in another text.
import { readable, wordsOf } from './words.ts'

export type ContentWord = { text: string; weight: number }

/** In one turn the same few questions are taken apart a dozen times, which was a quarter of what the turn cost. */
const REMEMBERED = 500
const remembered = new Map<string, readonly ContentWord[]>()

/** Without the small words of questions, each word once, in order. A number weighs double: it tells one case from another. */
export function contentWords(text: string): readonly ContentWord[] {
  const known = remembered.get(text)
  if (known) return known
  const words = takenApart(text)
  if (remembered.size >= REMEMBERED) remembered.clear()
  if (text.length <= 1_000) remembered.set(text, words)
  return words
}

function takenApart(text: string): ContentWord[] {
  const seen = new Set<string>()
  for (const { folded } of wordsOf(readable(text))) {
    if (!JOINED.test(folded)) {
      if (folded !== '' && !SMALL.has(folded)) seen.add(folded)
      continue
    }
    for (const part of folded.split(JOINED)) if (part !== '' && !SMALL.has(part)) seen.add(part)
  }
  return [...seen].map((word) => ({ text: word, weight: weightOf(word) }))
}

const JOINED = /[._]/

/** The text without the small words of questions; all of it when it has no others. */
export function withoutSmallWords(text: string): string {
  const said = wordsOf(readable(text))
  const telling = said.filter(({ folded }) => !SMALL.has(folded))
  if (telling.length === 0) return text
  return telling.map(({ start, end }) => readable(text).slice(start, end)).join(' ')
}

/** Two forms of one word: they begin alike and differ only in a short ending. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (/\d/.test(a) || /\d/.test(b)) return false
  let common = 0
  while (common < short.length && short[common] === long[common]) common++
  if (common < MIN_STEM || long.length - common > MAX_ENDING) return false
  return short.length - common <= 2
}

/** Share of `words`, by weight, that occurs in `others`, 0 to 1. */
export function shareIn(words: readonly ContentWord[], others: readonly ContentWord[]): number {
  const all = sum(words)
  if (all === 0) return 0
  return sum(words.filter((word) => others.some((other) => sameWord(word.text, other.text)))) / all
}

export function sum(words: readonly ContentWord[]): number {
  return words.reduce((total, { weight }) => total + weight, 0)
}

const MIN_STEM = 4
const MAX_ENDING = 3

function weightOf(word: string): number {
  if (/\d/.test(word)) return 2
  return GENERAL.has(word) ? 0.4 : 1
}

/** Words of requests: they tell little about what is asked for. */
const GENERAL = new Set(
  'work works working use using used make set setup problem issue error question possible new help funktioniert problem frage probleme problema pregunta question probleme domanda'.split(
    ' ',
  ),
)

const SMALL = new Set(
  `a an the this that these those it its i im ive id ill me my mine we us our you your yours he she they them their is are was were be been being am do does did doing done dont doesnt didnt
  have has had having can could cant couldnt cannot will would wont wouldnt shall should may might must need needs want wants wanted like please pls thanks thank hi hello hey
  how what when where why who which whats hows wheres and or but if so then than as of to in on at by for from with about into out up down off over under again still just also too very really
  not no yes any some all there here now know tell get got give let lets put explain way ways possible someone something anything one ones own actually exactly ok okay
  ich du er sie es wir ihr mich mir mein meine meinen meiner sich ist sind war bin hat habe haben kann konnen konnte wird werden will mochte muss soll der die das den dem des ein eine einen einem einer
  und oder aber wenn wie was wo wer warum wann welche welcher fur mit von zu zum zur im in auf an bei nach aus um nicht kein keine man bitte hallo noch mal gibt
  yo tu el ella la los las un una unos de del al en con por para que como cuando donde quien cual es son esta estan hay puedo puede quiero necesito mi mis su se lo le y o no si
  je vous nous il elle le les un une des du de la au aux en dans avec pour sur par que qui quoi comment quand ou est sont ai a peux puis veux mon ma mes votre ce cette ne pas et s il te plait
  io lo gli un uno una di del della dei il la i le che chi come quando dove perche e sono ho ha posso puo voglio mio mia per con su non
  eu o a os as um uma do da dos das no na em com por para que como quando onde quem e sao tenho posso pode quero meu minha nao
  ik je jij u wij het een de en of van voor met op in te is zijn heb heeft kan mag wil mijn hoe wat waar wanneer wie welke niet geen er dat dit
  的 了 吗 呢 我 你 您 是 在 有 和 怎么 如何 什么 请 は が を に の と で も か です ます する どう 何`.split(
    /\s+/,
  ),
)
