// What others wrote goes to a model between marks that they cannot write themselves: it is read, and never obeyed.

/** Every mark that means something in our prompts. */
const MARKS =
  /<(?=\s*\/?\s*(?:passages?|customer|colleague|note|handover|page|result|confidence)\b)/gi

/** The text between `<mark …>` and `</mark>`; what looks like a mark in it is only letters. */
export function fenced(mark: string, text: string, about: Record<string, string> = {}): string {
  const attributes = Object.entries(about)
    .map(([name, value]) => ` ${name}="${attribute(value)}"`)
    .join('')
  return `<${mark}${attributes}>\n${text.replace(MARKS, '‹')}\n</${mark}>`
}

function attribute(value: string): string {
  return value
    .slice(0, 300)
    .replace(/["<>\s]+/g, ' ')
    .trim()
}
