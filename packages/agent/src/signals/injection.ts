// Whether a message speaks to the program instead of asking it something: "ignore your rules", "never escalate". It is
// noted for the humans who read the trace, and changes nothing: the rules look at measurements, not at what they are told.
import type { Finding } from '@baton/contract'
import { evidenceOf } from '@baton/judge'
import { readable } from '../text/words.ts'

export function injectionIn(text: string): Finding | null {
  const read = readable(text)
  for (const pattern of PATTERNS) {
    const found = pattern.exec(read)
    if (found) return { signal: 'injection', score: 0.9, evidence: evidenceOf(found[0]) }
  }
  return null
}

// A verb of disregard before the word for what is to be disregarded, with few words between: linear in the text.
const PATTERNS = [
  /\b(?:ignore|disregard|forget|override|bypass)\b(?:\s+\w{1,12}){0,4}\s+(?:instructions?|rules?|prompts?|polic(?:y|ies)|guidelines?)\b/iu,
  /\b(?:never|always|do not|don['’]t)\s+(?:escalate|hand ?over|transfer (?:anyone|everyone|everything))\b/iu,
  /\bescalate\s+(?:everything|everyone|all (?:messages|conversations))\b/iu,
  /\b(?:reveal|print|show|repeat)\b(?:\s+\w{1,12}){0,3}\s+(?:system prompt|hidden instructions?)\b/iu,
  /\byou are now\s+(?:an?|in|the)\s+\w+/iu,
  /(?:^|\n)\s*(?:\[|<\|?|#+\s*)(?:system|assistant|developer)(?:\]|\|?>|:)/iu,
  /\b(?:ignorier\w*|vergiss|missachte\w*)\b(?:\s+[\p{L}]{1,12}){0,4}\s+(?:anweisung\w*|regeln?|vorgaben?)/iu,
  /\b(?:ignora\w*|olvida\w*|esquece\w*|dimentica\w*)\b(?:\s+[\p{L}]{1,12}){0,4}\s+(?:instruc\w*|instruç\w*|istruzion\w*|reglas?|regras?|regole)/iu,
  /\b(?:ignore[rz]?|oublie[rz]?)\b(?:\s+[\p{L}]{1,12}){0,4}\s+(?:instructions?|consignes?|règles?)/iu,
  /\b(?:negeer|vergeet)\b(?:\s+[\p{L}]{1,12}){0,4}\s+(?:instructies?|regels?)/iu,
  /\b(?:zignoruj|zapomnij)\b(?:\s+[\p{L}]{1,14}){0,4}\s+(?:instrukcj\w*|zasad\w*)/iu,
  /(?:kuralları|talimatları)\p{L}*\s+(?:\p{L}+\s+)?(?:yok say|unut|görmezden gel)/iu,
  /(?:忽略|无视|忘记|忘掉).{0,12}(?:指令|规则|提示|说明)/u,
  /(?:指示|ルール|規則|プロンプト).{0,8}(?:無視|忘れ)/u,
  /(?:تجاهل|انس).{0,24}(?:التعليمات|القواعد|تعليماتك|قواعدك)/u,
]
