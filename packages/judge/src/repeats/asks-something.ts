// Whether a message asks something new, also where the question mark was left out, as most do who write in haste.
import { fold, readable } from '../text/read.ts'

/** Longer messages tell a story, whatever word they begin with. */
const MAX_UNMARKED = 90

export function asksSomething(text: string): boolean {
  if (/[?？؟]/.test(text)) return true
  if (text.length > MAX_UNMARKED) return false
  const folded = fold(readable(text)).trim()
  return OPENERS.test(folded) || PARTICLES.test(folded)
}

/** Small words may stand before: and, ok, hi. */
const BEFORE =
  '(?:(?:and|ok|okay|so|then|also|hi|und|ok dann|also|dann|y|e|et|ed|allora|alors|en|dan|a|i|ve|peki|och|og|и|а|و|طيب)[ ,]+){0,2}'
const OPENERS = new RegExp(
  `^${BEFORE}(?:${[
    'how (?:do|does|can|could|much|long|many|about|is|are|to|would)|what|whats|when|where|which|who|whos|can (?:i|you|we|it|they)|could (?:i|you|we)|do (?:i|you|we|they)|does|is (?:it|there|that|this|the)|are (?:there|you|they)|will (?:it|i|you|they)|may i|should i',
    'wie (?:kann|viel|lange|geht|ist|mach|bekomm|oft|hoch|weit)|was (?:kostet|ist|muss|kann|bedeutet|passiert|brauch|sind)|wann|wo|welche[rsnm]?|kann (?:ich|man)|konnen (?:sie|wir)|gibt es|gibts|muss ich|darf ich|habt ihr|haben sie|ist (?:das|es|der|die)',
    'como (?:puedo|hago|se|lo|la|cambio|faco|faz|posso|e|eu)|cuando|donde|cual|cuanto|cuanta|cuantos|se puede|quando|onde|qual|quanto|quanta|tem como|da para',
    'comment|quand|ou (?:est|se|puis|trouver)|quel|quelle|quels|quelles|combien|est ce|puis je|peut on|peut ce|y a t il',
    'come (?:posso|faccio|si)|dove|quale|quali|quante|quanti|si puo',
    'hoe (?:kan|lang|veel|werkt|duur|doe|laat|moet)|wat (?:kost|is|moet|zijn)|wanneer|waar|welke?|kan (?:ik|het|dat)|is er|hebben jullie|mag ik',
    'jak (?:moge|dlugo|to|zmienic|sie|mam)|kiedy|gdzie|czy|ile|jaki|jaka|jakie|ktory|co (?:to|musze|z|jest)',
    'как|когда|где|сколько|какой|какая|какие|можно ли|есть ли|что (?:это|нужно|такое)|куда',
    'nasil|ne zaman|nerede|nereden|kac|kaca|hangi|ne kadar|neden',
    'hur|nar|var|vilken|vilka|vad|kan (?:jag|man)|finns det|hvordan|hvornar|hvor|hvilken|hvad|kan (?:jeg|man)|er der',
    'كيف|متي|اين|وين|كم|هل|شلون|فين|ايش|ما هو|ما هي|ممكن',
  ].join('|')})(?![\\p{L}\\p{M}])`,
  'u',
)
const PARTICLES =
  /[吗呢么]$|多少|怎么|什么时候|哪里|哪个|几点|多久|(?:です|ます|でしょう|ません|でし|いい|ある)か[。.]?$|(?:나요|까요|가요|습니까|ㅂ니까|어디|언제|얼마)|(?:^| )(?:kim|kime)(?= |$)|(?:^| )m[iu](?:y[iu]m|s[iu]n(?:[iu]z)?|y[iu]z)?$/u
