const MAX_LENGTH = 200

/** What went wrong, fit for a human's eye: one line, no stack, and nothing that looks like a key or a password. */
export function failureInWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const line =
    message
      .slice(0, 2_000)
      .split('\n')
      .find((part) => part.trim() !== '') ?? ''
  const clean = line
    .replace(/\/\/[^\s/@]{1,200}@/g, '//…@')
    .replace(/\b(bearer|basic)\s+\S+/gi, '$1 …')
    .replace(/\b([\w-]{0,30}(?:key|token|secret|password))(["']?\s*[:=]\s*)\S+/gi, '$1$2…')
    // Long runs that mix letters and digits are credentials far more often than words.
    .replace(/\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20,}/g, '…')
    .trim()
  if (clean === '') return 'an error without a message'
  return clean.length > MAX_LENGTH ? `${clean.slice(0, MAX_LENGTH)}…` : clean
}
