import { ApiError, NetworkError } from '@baton/client'
import type { ProblemCode } from '@baton/contract'
import { t } from '../words/translate.ts'

/** What went wrong, in words for whoever waits for it. */
export function wordsFor(error: unknown): string {
  if (error instanceof NetworkError) {
    return t('Baton does not answer. Check your connection and try again.')
  }
  if (error instanceof ApiError) {
    const { status, problem } = error
    const known = WORDS[problem.code]?.()
    if (known) return known
    if (status >= 500)
      return problem.detail || t('Baton cannot do this just now. Try again shortly.')
    return problem.detail || problem.title
  }
  return error instanceof Error ? error.message : String(error)
}

const WORDS: Partial<Record<ProblemCode, () => string>> = {
  'held-by-another': () => t('A teammate took this over first.'),
  'conversation-closed': () => t('The conversation has been closed meanwhile.'),
  unauthenticated: () => t('You are signed out.'),
}

/** The code of a problem the server named, or null. */
export function codeOf(error: unknown): string | null {
  return error instanceof ApiError ? error.problem.code : null
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401
}
