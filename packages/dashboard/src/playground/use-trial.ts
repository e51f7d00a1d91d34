// Asks for one answer at a time, shows it while it is written, and lets it be stopped.
import { readLines } from '@baton/client'
import type { TrialLine } from '@baton/contract'
import { useEffect, useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { t } from '../words/translate.ts'
import type { trialOf } from './setup.ts'
import { EMPTY_TALK, lean, stopped, type Talk, told } from './talk.ts'

/** Longer than the server lets an answer take. */
const PATIENCE_MS = 130_000

export type Running = { text: string; draft: string }
export type Failed = { text: string; words: string }

export function useTrial() {
  const { api, newId, clock } = useDesk()
  const [talk, setTalk] = useState<Talk>(EMPTY_TALK)
  const [running, setRunning] = useState<Running | null>(null)
  const [failed, setFailed] = useState<Failed | null>(null)
  const leaving = useRef<AbortController | null>(null)
  useEffect(() => () => leaving.current?.abort(), [])

  /** `from`: what has been said before, where that is another talk. */
  async function send(text: string, trial: ReturnType<typeof trialOf>, from: Talk = talk) {
    const mine = new AbortController()
    leaving.current = mine
    let draft = ''
    setFailed(null)
    setTalk(from)
    setRunning({ text, draft })
    try {
      const onLine = (line: unknown) => {
        const one = line as TrialLine
        if (one.kind !== 'draft' || mine.signal.aborted) return
        draft = one.text
        setRunning({ text, draft })
      }
      const body = { ...trial, text, events: lean(from.events) }
      const last = await api.tryTurn(
        { body },
        {
          ...{ signal: mine.signal, timeoutMs: PATIENCE_MS },
          read: (response) => readLines(response, onLine),
        },
      )
      if (last.kind === 'done') setTalk((before) => told(before, last.result))
      else setFailed({ text, words: last.kind === 'failed' ? last.words : BROKE_OFF })
    } catch (error) {
      if (leaving.current !== mine) return
      if (mine.signal.aborted) {
        const at = new Date(clock.now()).toISOString()
        const ids: [string, string] = [newId('msg'), newId('msg')]
        setTalk((before) => stopped(before, { text, draft, ids, at }))
      } else setFailed({ text, words: wordsFor(error) })
    } finally {
      if (leaving.current === mine) {
        leaving.current = null
        setRunning(null)
      }
    }
  }

  return {
    ...{ talk, running, failed, send },
    goOn: (from: Talk) => setTalk(from),
    stop: () => leaving.current?.abort(),
    clear() {
      const { current } = leaving
      leaving.current = null
      current?.abort()
      setRunning(null)
      setFailed(null)
      setTalk(EMPTY_TALK)
    },
  }
}

const BROKE_OFF = t('The answer broke off on its way.')
