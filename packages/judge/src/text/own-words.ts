// The customer's own words in a message: without what is quoted, given to be worked on, written for a machine, or put
// into another's mouth. Blanks take their places, so that every word stays where it was.
import { withoutGivenText } from './given-text.ts'

export function ownWords(text: string): string {
  const spoken = withoutGivenText(blanked(blanked(withoutBraces(text), CODE), LABELLED))
  const own = blanked(spoken, QUOTED)
  // Few letters around a quotation are no story: then the quotation is what the customer says.
  return lettersIn(own) >= MIN_OWN ? own : spoken
}

const MIN_OWN = 8

/** Fenced code, what poses as the program's own, and tags with a name: nobody asks for a person in them. */
const CODE =
  /```[\s\S]{0,4000}?(?:```|$)|<(system|tool_call|tool|assistant|prompt|instructions?)>[^<>]{0,1000}<\/\1>|<[/!?]?[a-z][\w:-]{0,40}(?:\s[^<>]{0,300})?\/?>/gi

/** Words put into the assistant's mouth, until somebody else is made to speak. */
const LABELLED =
  /(?<![\p{L}\p{N}])(?:assistant|bot|chatbot|system|ai)\s?:\s[^\n]{0,600}?(?=\n|$|\b(?:user|customer|human)\s?:)/giu

const QUOTED =
  /"[^"\n]{8,200}"|[“„][^“”„\n]{8,200}[“”]|«[^«»\n]{8,200}»|[「『][^「」『』\n]{4,200}[」』]/g

/** JSON, templates, marks like `[[handoff]]`: from the inside out, as deep as anybody nests by hand. */
function withoutBraces(text: string): string {
  let left = text
  for (let depth = 0; depth < MAX_DEPTH && /[{[]/.test(left); depth++) {
    const next = left.replace(INNERMOST, (braces) => ' '.repeat(braces.length))
    if (next === left) break
    left = next
  }
  return left
}

const MAX_DEPTH = 6
const INNERMOST = /\{[^{}[\]]{0,2000}\}|\[[^{}[\]]{0,2000}\]/g

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length))
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
