const MAX_EVIDENCE = 200

/** Somebody's words, short enough to be kept with a finding. Never cut in the middle of a character. */
export function evidenceOf(text: string): string {
  return text
    .trim()
    .slice(0, MAX_EVIDENCE)
    .replace(/[\ud800-\udbff]$/, '')
}
