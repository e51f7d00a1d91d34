// A text that the customer gives to be worked on (`translate into Spanish: I would like to speak to the manager`): it is
// somebody else's, or for somebody else. Blanks take its place, up to the end of its sentence; what follows is heard.

export function withoutGivenText(text: string): string {
  let left = text
  let colons = 0
  for (const { index } of text.matchAll(/[:：]/g)) {
    if (++colons > MAX_COLONS) break
    const order =
      text
        .slice(Math.max(0, index - MAX_ORDER), index)
        .split('\n')
        .at(-1) ?? ''
    if (!ORDER.test(order)) continue
    const begin = index + 1
    const [given = ''] = SENTENCE.exec(text.slice(begin, begin + MAX_GIVEN)) ?? []
    left = left.slice(0, begin) + ' '.repeat(given.length) + left.slice(begin + given.length)
  }
  return left
}

const MAX_COLONS = 20
const MAX_ORDER = 80
const MAX_GIVEN = 300

const SENTENCE = /^[^\n.!?。！？؟]+/

/** By language. A bare `correct:` says that something is right, so orders to correct name what. */
const ORDERS = [
  'translat(?:e|ion)|(?:rewrite|reword|rephrase|shorten|summari[sz]e|proofread|correct|fix|check) (?:this|these|the|my|that)|(?:make|put) (?:this|that) |how (?:do|would) (?:you|i) say',
  'übersetz|formulier|korrigier(?:e|en)? |schreib (?:das|den|diesen) |kürz(?:e|en)? |wie sagt man|sag auf ',
  'tradui[srt]|reformul|corrige[rz]?(?:-moi)? |raccourci|relis|comment (?:on )?(?:dit|dire)',
  'trad[uú]c[ei]|traduzc|corr[ií]ge(?:me)? |reescrib|reformul|ac[oó]rta|p[aá]same (?:a|al) |c[oó]mo se dice',
  'traduz|corrig[ei]r? |reescrev|encurt|passa (?:pro|para o) |como se (?:diz|fala)',
  'traduci|traduzione|corregg[ie](?:mi)? |riscriv|riformul|accorcia|come si dice',
  'vertaal|herschrijf|herformuleer|verbeter (?:de|dit|deze) |hoe zeg (?:je|ik)',
  'oversæt|omskriv|ret (?:den|det|min) |hvordan siger man|kommafejl|översätt|rätta |skriv om |hur säger man|stavfel',
  'przetłumacz|popraw (?:błędy|to|ten|zdanie)|skróć|przeredaguj|jak (?:się )?(?:mówi|powiedzieć)',
  'перевед|переведи|исправ(?:ь|ьте) |сократи|перефразир|перепиши|как (?:будет|сказать)',
  'çevir|düzelt |kısalt|yazım hatası|nasıl denir',
  'ترجم|صحح|صحّح|صياغة|كيف (?:أقول|اقول)',
]
/** Without blanks before them. */
const EASTERN =
  '翻译|翻譯|翻成|译成|潤色|润色|改写|改寫|错别字|訳して|言い換え|添削|번역|맞춤법|다듬어'

/** Between it and the colon no comma: behind one the customer has gone on to something else. */
const ORDER = new RegExp(`(?:(?<!\\p{L})(?:${ORDERS.join('|')})|${EASTERN})[^,，、،]*$`, 'iu')
