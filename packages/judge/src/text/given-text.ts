// A text that the customer gives to be worked on (`translate into Spanish: I would like to speak to the manager`): it is
// somebody else's, or for somebody else. Blanks take its place, up to the end of its sentence; what follows is heard.

export function withoutGivenText(text: string): string {
  let left = text
  let colons = 0
  for (const { index } of text.matchAll(/[:：]/g)) {
    if (++colons > MAX_COLONS) break
    const before = text.slice(Math.max(0, index - MAX_ORDER), index)
    const order = before.split('\n').at(-1)?.trim() ?? ''
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

/**
 * By language; none that could be about a bill, a transfer or a call (`check my order`, `the spelling of my name`, `переведите меня`): a person who
 * is asked for must be heard.
 */
const ORDERS = [
  '(?:translate|rewrite|reword|rephrase|proofread) (?:this|these|it|for|into|to|the (?:sentence|text)|my (?:note|text|sentence))|make this sound|(?:check|fix|correct) (?:the |my )?(?:spelling|grammar|commas|punctuation)(?: in| here)?$|how (?:do|would) (?:you|i) say (?:this |that )?in ',
  'übersetz(?:e|en|t)? |formulier(?:e|en|t)? (?:mir )?(?:das|den satz|diesen satz|um)|(?:wie sagt man|sag) auf ',
  'tradui[srt]\\p{L}* |reformule[rz]? |comment (?:on )?(?:dit|dire)(?:-on)? en ',
  'tradu(?:ce|cir|zca|zcan)(?:me|la|lo)? |tradúce(?:me|lo|la) |reescrib\\p{L}+ (?:esto|esta frase|este texto)|cómo se dice en ',
  'traduz(?:a|ir)? |reescrev\\p{L}+ (?:isso|isto|essa frase|este texto)|como se diz em ',
  'traduci(?:mi)? |riscrivi |riformula |come si dice in ',
  'vertaal |herschrijf |herformuleer |hoe zeg (?:je|ik) in ',
  'oversæt |omskriv |er der kommafejl|översätt |rätta stavfelen$',
  'przetłumacz |przeredaguj |popraw (?:błędy|zdanie|tekst)$',
  'перефразируй|перевед(?:и|ите) (?:это |текст |фразу )?на \\p{L}+ский|сократи(?:те)? до одной',
  '\\p{L}+[cç][ae]y[ae] çevir|(?:yazım|imla) hatası var mı$',
  'ترجم(?:ها|لي|ي)? |صحح (?:لي )?(?:الإملاء|الاملاء|الجملة|النص)$|[أا]عد صياغة',
]
/** Without blanks before them. */
const EASTERN =
  '翻译成|翻譯成|翻成|译成|^翻译$|^翻譯$|润色|潤色|改写|改寫|有没有错别字|に訳して|言い換えて|添削|로 번역|맞춤법 (?:봐|고쳐|검사)|다듬어'

/** Between it and the colon no comma: behind one the customer has gone on to something else. */
const ORDER = new RegExp(`(?:(?<!\\p{L})(?:${ORDERS.join('|')})|${EASTERN})[^,，、،]*$`, 'iu')
