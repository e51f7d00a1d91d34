import type { Signals } from '@baton/contract'
import type { Conversation } from '@baton/core'
import type { OpenQuestion } from '../open-question.ts'
export function sameQuestion(_c: Conversation, _q: OpenQuestion): Signals['sameQuestion'] {
  return null
}
