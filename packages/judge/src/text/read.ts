// A text as words that can be compared: one spelling for case, accents, apostrophes, width, and letters drawn out.

import { SIMPLER } from './simplified.ts'

export type Word = {
  /** Lower case, without accents and apostrophes. */
  folded: string
  /** Where it stands in the text. */
  start: number
  end: number
  /** What stands between the word before and this one ends a clause or a sentence. */
  pause: '' | ',' | '.' | '?'
}

/** Longer texts are read from both ends: what matters stands at the beginning or at the very end. */
const MAX_LENGTH = 4_000
/** Nobody writes longer words; what does is a link, a key or an attack. */
const MAX_WORD = 40

/** The text itself, or its two ends when it is too long to be read whole. */
export function readable(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  return `${text.slice(0, MAX_LENGTH / 2)} … ${text.slice(-MAX_LENGTH / 2)}`
}

export function fold(text: string): string {
  // Most of what is written, and most of the time it takes to read it: nothing to be taken apart and put together.
  if (PLAIN_LETTERS.test(text)) return undrawn(text.toLowerCase())
  return undrawn(
    text
      .normalize('NFKD')
      .toLowerCase()
      // Latin accents only: in other scripts such marks tell one letter from another. Arabic vowel signs are left out
      // as nearly every writer does, and characters without width are there to hide words.
      .replace(/[\u0300-\u036f\u064b-\u0652\u0670\u0640\u200b-\u200f\u2060\ufeff\u00ad'’‘`´]/g, '')
      .normalize('NFC')
      .replace(PLAINER, (letter) => PLAIN[letter] ?? letter),
  )
}

/** Without letters and signs that are left out or made plainer. */
const PLAIN_LETTERS = /^[\t-\r -&(-_a-~]*$/

function undrawn(text: string): string {
  return DRAWN.test(text) ? text.replace(/([\p{L}])\1{2,}/gu, '$1') : text
}

/** Also of what is no letter: it only says that there may be something to do. */
const DRAWN = /(.)\1\1/u

/** Letters and digits only, folded: what two texts have alike when just their punctuation and case differ. */
export function lettersOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Words of a text in a script that has them; scripts without spaces come as one word for each run of letters. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  // Where folding changes nothing but the case, it is done once for all of them.
  const lower = PLAIN_LETTERS.test(text) && !DRAWN.test(text) ? text.toLowerCase() : null
  let end = 0
  for (const found of text.matchAll(WORD)) {
    if (found[0].length > MAX_WORD && !UNSPACED.test(found[0])) {
      end = found.index + found[0].length
      continue
    }
    const pause = pauseIn(text.slice(end, found.index), words.length)
    end = found.index + found[0].length
    if (lower !== null) {
      words.push({ folded: lower.slice(found.index, end), start: found.index, end, pause })
      continue
    }
    const elided = ELISION.exec(found[0])?.[0].length ?? 0
    if (elided > 0) words.push(word(found[0].slice(0, elided), found.index, pause))
    words.push(word(found[0].slice(elided), found.index + elided, elided > 0 ? '' : pause))
  }
  return spelledOut(words)
}

/** Words between two full stops. */
export function sentencesOf(words: readonly Word[]): Word[][] {
  return partsOf(words, ({ pause }) => pause === '.' || pause === '?')
}

/** Words between two pauses of any kind. */
export function clausesOf(words: readonly Word[]): Word[][] {
  return partsOf(words, ({ pause }) => pause !== '')
}

function partsOf(words: readonly Word[], begins: (word: Word) => boolean): Word[][] {
  const parts: Word[][] = []
  for (const word of words) {
    if (parts.length === 0 || begins(word)) parts.push([])
    parts.at(-1)?.push(word)
  }
  return parts
}

const RUN =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Hangul}\\u30fc\\u3005'
/** Scripts in which a run of letters is no word, and Hangul, where one holds the word and its endings. */
export const UNSPACED = new RegExp(`[${RUN}]`, 'u')

const LETTER = `(?![${RUN}])[\\p{L}\\p{N}]`
const WORD = new RegExp(
  `[${RUN}]+|${LETTER}(?:(?![${RUN}])[\\p{L}\\p{M}\\p{N}@$\\u200b-\\u200d])*(?:['’‘\`´](?:${LETTER}[\\p{M}]*)+)*`,
  'gu',
)
/** `l'agent`, `d'un`, `un'altra`: the article is a word of its own. */
const ELISION = /^(?:l|d|j|n|s|m|t|c|qu|un|all|dell|nell|sull|quell)['’‘´](?=\p{L}{2})/iu

const PLAIN: Record<string, string> = {
  ...SIMPLER,
  ...{ ı: 'i', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' },
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه' },
  // Traditional to simplified, for the characters that lexicons are made of. They are folded the same way.
  ...{
    轉: '转',
    專: '专',
    員: '员',
    聯: '联',
    絡: '络',
    話: '话',
    說: '说',
    談: '谈',
    電: '电',
    請: '请',
  },
  ...{
    幫: '帮',
    機: '机',
    無: '无',
    沒: '没',
    嗎: '吗',
    們: '们',
    個: '个',
    這: '这',
    誰: '谁',
    對: '对',
  },
  ...{
    麼: '么',
    經: '经',
    線: '线',
    繫: '系',
    務: '务',
    導: '导',
    領: '领',
    為: '为',
    問: '问',
    題: '题',
  },
  ...{
    決: '决',
    給: '给',
    講: '讲',
    換: '换',
    業: '业',
    還: '还',
    會: '会',
    開: '开',
    關: '关',
    過: '过',
  },
  ...{ 須: '须', 負: '负', 責: '责', 頭: '头', 聽: '听', 從: '从', 來: '来', 錢: '钱', 帳: '账' },
  ...{
    賬: '账',
    號: '号',
    訴: '诉',
    盜: '盗',
    騙: '骗',
    費: '费',
    訂: '订',
    單: '单',
    貨: '货',
    應: '应',
  },
  ...{ 貴: '贵', 腦: '脑', 動: '动', 覆: '复', 復: '复', 複: '复', 師: '师', 櫃: '柜', 檯: '台' },
  ...{
    煩: '烦',
    該: '该',
    辦: '办',
    間: '间',
    時: '时',
    場: '场',
    報: '报',
    傳: '传',
    發: '发',
    點: '点',
  },
}

const PLAINER = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu')

function word(text: string, start: number, pause: Word['pause']): Word {
  return { folded: fold(text), start, end: start + text.length, pause }
}

function pauseIn(between: string, before: number): Word['pause'] {
  if (before === 0 || between === ' ') return ''
  if (/[?？؟]/.test(between)) return '?'
  if (/[.!;\n。！；…।]/.test(between)) return '.'
  return /[,:，、،()–—"“”「」]| - /.test(between) ? ',' : ''
}

/** `h u m a n` is a word too. */
function spelledOut(words: Word[]): Word[] {
  const joined: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const run = runOfLetters(words, at)
    const first = words[at] as Word
    if (run < MIN_SPELLED) joined.push(first)
    else {
      const letters = words.slice(at, at + run)
      const folded = letters.map((letter) => letter.folded).join('')
      joined.push({ ...first, folded, end: letters.at(-1)?.end ?? first.end })
      at += run - 1
    }
  }
  return joined
}

const MIN_SPELLED = 4

function runOfLetters(words: Word[], from: number): number {
  let to = from
  while (to < words.length && /^[a-z]$/.test(words[to]?.folded ?? '')) to++
  return to - from
}
