// What a teammate does to a conversation besides writing. Each is asked for once, shows that it is under way, and says
// in words when it did not happen.
import type { Digest, Ending, MacroStep } from '@baton/contract'
import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { codeOf, wordsFor } from '../parts/failure-words.ts'
import { t } from '../words/translate.ts'
import { catchUp } from './follow-conversation.ts'
import { useWords } from './use-words.ts'

export type Action = 'take-over' | 'hand-back' | 'close' | 'steps'

export type Actions = {
  /** The one that is under way. */
  pending: Action | null
  /** Somebody else was first; who it is stands in the conversation. */
  beaten: boolean
  forgetBeaten: () => void
  /** Reports that a reply of ours was refused because somebody else was first. */
  lost: () => void
  takeOver: () => Promise<boolean>
  handBack: (instruction: string, digest?: Digest) => Promise<boolean>
  close: (ending?: Ending) => Promise<boolean>
  /** Sends what could still be taken back. False when it did not go out, or somebody else has answered. */
  repliesGo: () => Promise<boolean>
  /** What a macro does that says nothing. */
  doSteps: (steps: readonly MacroStep[]) => Promise<boolean>
}

const FAILED: Record<Action, string> = {
  'take-over': t('Not taken over'),
  'hand-back': t('Not handed back'),
  close: t('Not closed'),
  steps: t('Nothing of it was done'),
}

export function useActions(conversationId: string): Actions {
  const { api, queries, toasts, newId } = useDesk()
  const { outbox } = useWords()
  const [pending, setPending] = useState<Action | null>(null)
  const [beaten, setBeaten] = useState(false)

  function lost() {
    setBeaten(true)
    // Who it was stands in the events that we do not have yet.
    catchUp(queries, conversationId, Number.POSITIVE_INFINITY)
  }

  /** Resolves to whether it was done. */
  async function run(action: Action, ask: () => Promise<{ seq: number }>): Promise<boolean> {
    if (pending) return false
    setPending(action)
    setBeaten(false)
    try {
      if (action !== 'take-over' && !(await repliesGo())) {
        toasts.failed(FAILED[action], t('Your reply did not go out, and stays where it is.'))
        return false
      }
      const { seq } = await ask()
      catchUp(queries, conversationId, seq)
      return true
    } catch (error) {
      if (codeOf(error) === 'held-by-another') lost()
      else {
        const again = { label: t('Try again'), run: () => void run(action, ask) }
        toasts.failed(FAILED[action], wordsFor(error), again)
      }
      return false
    } finally {
      setPending(null)
    }
  }

  /** What could still be taken back goes first: whatever is done now was meant to come after it. */
  async function repliesGo(): Promise<boolean> {
    const told = await outbox.flush(conversationId)
    return !told.some((delivery) => 'failure' in delivery)
  }

  const params = { conversationId }
  return {
    pending,
    beaten,
    forgetBeaten: () => setBeaten(false),
    lost,
    repliesGo,
    takeOver: () => run('take-over', () => api.takeOver({ params, body: {} })),
    handBack: (instruction, digest) =>
      run('hand-back', () => {
        const said = instruction.trim()
        const told = digest ? { digest } : {}
        return api.handBack({
          params,
          body: said === '' ? told : { instruction: said, ...told },
        })
      }),
    doSteps: (steps) => {
      // Chosen once: to try it again is the same run.
      const body = { runId: newId('run'), steps: [...steps] }
      return run('steps', () => api.doSteps({ params, body }))
    },
    close: (ending = {}) => run('close', () => api.closeConversation({ params, body: ending })),
  }
}
