// A message as a model reads it: what the operator's knowledge has to say stands before what was said.

export function wholeText({ known, text }: { known?: string; text: string }): string {
  return known ? `${known}\n\n${text}` : text
}
