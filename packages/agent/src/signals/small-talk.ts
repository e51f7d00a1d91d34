import { readable, wordsOf } from '../text/words.ts'

const MAX_WORDS = 6

/** A message that greets or thanks and asks nothing, in any shipped language; null for all others. */
export function smallTalk(text: string): 'greeting' | 'thanks' | null {
  if (isLong(text)) return null
  const words = wordsOf(readable(text)).map(({ folded }) => folded)
  if (words.length === 0 || words.length > MAX_WORDS) return null
  if (!words.every((word) => THANKS.has(word) || GREETINGS.has(word) || POLITE.has(word)))
    return null
  if (words.some((word) => THANKS.has(word))) return 'thanks'
  return words.some((word) => GREETINGS.has(word)) ? 'greeting' : null
}

/** Without taking it apart: whatever has a letter between two spaces holds at least one word. */
function isLong(text: string): boolean {
  let pieces = 0
  for (const _ of text.matchAll(PIECE)) if (++pieces > MAX_WORDS) return true
  return false
}

const PIECE = /[\p{L}\p{Nd}]\S*/gu

const THANKS = list(
  'thanks thank thx ty cheers danke dankeschon merci gracias grazie obrigado obrigada bedankt dank 谢谢 多谢 ありがとう ありがとうございます 고마워 감사합니다',
)
const GREETINGS = list(
  'hi hello hey hiya howdy greetings morning afternoon evening hallo moin servus tag guten hola buenos buenas dias tardes noches bonjour salut bonsoir ciao buongiorno buonasera salve ola bom boa dia tarde noite hoi goedemorgen goedemiddag 你好 您好 こんにちは おはよう 안녕하세요',
)
/** Around the two, and nothing by themselves. */
const POLITE = list(
  'you so much very many a lot for your the help good there all again everyone team ok okay great perfect nice cool vielen schon sehr ihnen dir beaucoup bien muchas muito muita mille molto tante dank je wel u veel to and und et y e',
)

function list(words: string): Set<string> {
  return new Set(words.split(' '))
}
