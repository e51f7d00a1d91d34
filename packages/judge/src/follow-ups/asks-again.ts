// Whether a question is asked once more in other words, as the customer says: `I asked when it comes, not how it is sent`.
import { asksSomething } from '../repeats/asks-something.ts'
import { questionSimilarity } from '../repeats/same-question.ts'
import { ownSigns } from './ask-in-context.ts'

/** So much alike are questions about one matter, of which the later says that it is the earlier one. */
const ONE_MATTER = 0.2
const SAID_SO = 0.72

/**
 * How much `text` is what was asked before in `earlier`, 0 to 1, as in `questionSimilarity`. A correction
 * that asks nothing (`I meant the fee`) is none. Only what has been answered in between is asked again: callers see to that.
 */
export function repeats(earlier: string, text: string, locale?: string): number {
  const alike = questionSimilarity(earlier, text)
  if (alike < ONE_MATTER || alike >= SAID_SO) return alike
  return asksSomething(text) && ownSigns(text, locale).has('again') ? SAID_SO : alike
}
