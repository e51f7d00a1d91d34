// The model at the side of whoever writes. What it says is shown beside the text and put into it by a click, never by
// itself; what stood there before is one click away.
import { readLines } from '@baton/client'
import type { AssistLine, AssistWanted, Citation } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { t } from '../words/translate.ts'

export type Assisted = {
  wanted: AssistWanted
  state: 'writing' | 'done' | 'failed'
  text: string
  citations: readonly Citation[]
  /** Why there is nothing. */
  problem: string
}

/** Longer than the server waits for a model. */
const PATIENCE_MS = 130_000

export function useAssist(conversationId: string) {
  const { api } = useDesk()
  const [now, setNow] = useState<Assisted | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function ask(wanted: AssistWanted): Promise<void> {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const begun: Assisted = { wanted, state: 'writing', text: '', citations: [], problem: '' }
    const show = (part: Partial<Assisted>) => {
      if (running.current === mine) setNow((before) => ({ ...(before ?? begun), ...part }))
    }
    setNow(begun)
    try {
      const last = (await api.assist(
        { params: { conversationId }, body: wanted },
        {
          ...{ signal: mine.signal, timeoutMs: PATIENCE_MS },
          read: (response) =>
            readLines(response, (line) => {
              const one = line as AssistLine
              if (one.kind === 'text') show({ text: one.text })
            }),
        },
      )) as AssistLine
      if (last.kind === 'done') show({ state: 'done', text: last.text, citations: last.citations })
      else show({ state: 'failed', problem: last.kind === 'failed' ? last.words : BROKE_OFF() })
    } catch (error) {
      // What had come when it was stopped may be what was wanted.
      if (mine.signal.aborted)
        setNow((before) => (before && before.text !== '' ? { ...before, state: 'done' } : null))
      else show({ state: 'failed', problem: wordsFor(error) })
    } finally {
      if (running.current === mine) running.current = null
    }
  }

  return {
    now,
    ask: (wanted: AssistWanted) => void ask(wanted),
    stop: () => running.current?.abort(),
    dismiss() {
      const { current } = running
      running.current = null
      current?.abort()
      setNow(null)
    },
  }
}

/** Whether there is a model to ask. */
export function useHasModel(): boolean {
  const { api } = useDesk()
  const { data } = useQuery({
    queryKey: ['model-health'],
    queryFn: () => api.readModelHealth(),
    staleTime: 60_000,
  })
  return data !== undefined && data.model !== null
}

const BROKE_OFF = () => t('The answer broke off on its way.')
