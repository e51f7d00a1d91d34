// Two set-ups and the one question they are asked, each after the same talk.
import { useState } from 'react'
import type { useUnsavedPolicy } from '../settings/policy/policy-draft.ts'
import { useSettingsPart } from '../settings/settings-data.ts'
import { differences, PLAIN, type Setup, trialOf, whoOf } from './setup.ts'
import type { Talk } from './talk.ts'
import { useTrial } from './use-trial.ts'

export type At = 0 | 1

export type Begun = {
  begun: Talk
  setup: Setup
  unsaved: ReturnType<typeof useUnsavedPolicy>
}

export function useComparison({ begun, setup, unsaved }: Begun) {
  const sides = [useTrial(), useTrial()] as const
  const [before, setBefore] = useState(begun)
  const [asked, setAsked] = useState('')
  // What customers get on one side; what was being tried on the other.
  const [setups, setSetups] = useState([{ ...PLAIN, ...whoOf(setup) }, setup] as const)
  const policy = useSettingsPart('policy').data?.value ?? null
  const savedModel = useSettingsPart('model').data?.value.chosen ?? null

  return {
    ...{ sides, before, asked, setups },
    changed: [differences(setups[0]), differences(setups[1])] as const,
    isBusy: sides.some(({ running }) => running !== null),

    ask(words: string, of: readonly At[] = [0, 1]) {
      setAsked(words)
      const policies = { saved: policy, unsaved }
      for (const at of of)
        void sides[at].send(words, trialOf(setups[at], policies, savedModel), before)
    },
    /** Anew, with this as what was said before. */
    begin(talk: Talk) {
      for (const side of sides) side.clear()
      setAsked('')
      setBefore(talk)
    },
    /** Who asks is the same on both sides. */
    setUp(at: At, next: Setup) {
      const other = { ...setups[at === 0 ? 1 : 0], ...whoOf(next) }
      setSetups(at === 0 ? [next, other] : [other, next])
    },
    stop() {
      for (const { running, stop } of sides) if (running) stop()
    },
  }
}
