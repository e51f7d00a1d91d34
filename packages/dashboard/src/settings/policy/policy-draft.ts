// The policy as it is being edited. Kept while the operator looks at other pages, so that it can be tried out there.
import type { Policy, PolicyRule } from '@baton/contract'
import { rulesOf } from '@baton/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import type { SavedSettings } from '../settings-data.ts'

/** Rules move, so each has a name of its own for as long as it is edited. */
export type KeyedRule = { key: string; rule: PolicyRule }
export type Draft = {
  /** The version it was made from: another one begins anew. */
  baseVersion: number
  policy: Policy
  keys: string[]
  note: string
}

export type PolicyDraft = {
  policy: Policy
  note: string
  rules: KeyedRule[]
  dirty: boolean
  set: (part: Partial<Policy>) => void
  setNote: (note: string) => void
  /** Takes another policy as a whole, such as a file or an older version. */
  take: (policy: Policy, note: string) => void
  setRules: (rules: readonly KeyedRule[]) => void
  newKey: () => string
  /** Makes the preset's rules the operator's own. */
  customize: () => void
  discard: () => void
}

const KEY = ['policy-draft']

/** What is being edited and not saved, if anything. */
export function useUnsavedPolicy({ version }: { version: number }): Policy | null {
  const stored = useQueryClient().getQueryData<Draft | null>(KEY)
  return stored?.baseVersion === version ? stored.policy : null
}

export function usePolicyDraft(saved: SavedSettings<'policy'>): PolicyDraft {
  const { newId } = useDesk()
  const queries = useQueryClient()
  const [current, setCurrent] = useState(() => {
    const stored = queries.getQueryData<Draft | null>(KEY)
    return stored?.baseVersion === saved.version ? stored : fresh(saved)
  })
  const newKey = () => newId('rule')

  // State first: what is typed must stand there at once. The copy is for the other pages.
  function put(part: Partial<Draft>) {
    const next = { ...current, ...part }
    const same = JSON.stringify(next.policy) === JSON.stringify(saved.value) && next.note === ''
    setCurrent(next)
    queries.setQueryDefaults(KEY, { gcTime: Number.POSITIVE_INFINITY })
    queries.setQueryData<Draft | null>(KEY, same ? null : next)
  }
  return {
    policy: current.policy,
    note: current.note,
    rules: current.policy.rules.map((rule, at) => ({
      key: current.keys[at] ?? `rule-${at}`,
      rule,
    })),
    dirty: JSON.stringify(current.policy) !== JSON.stringify(saved.value),
    newKey,
    set: (part) => put({ policy: { ...current.policy, ...part } }),
    setNote: (note) => put({ note }),
    take: (policy, note) => put({ policy, note, keys: policy.rules.map(newKey) }),
    setRules: (rules) =>
      put({
        policy: { ...current.policy, preset: 'custom', rules: rules.map(({ rule }) => rule) },
        keys: rules.map(({ key }) => key),
      }),
    customize() {
      const rules = [...rulesOf(current.policy)]
      put({ policy: { ...current.policy, preset: 'custom', rules }, keys: rules.map(newKey) })
    },
    discard() {
      setCurrent(fresh(saved))
      queries.setQueryData(KEY, null)
    },
  }
}

function fresh({ version, value }: SavedSettings<'policy'>): Draft {
  // The same names at every reading, so that nothing loses the focus.
  return {
    baseVersion: version,
    policy: value,
    keys: value.rules.map((_, at) => `saved-${version}-${at}`),
    note: '',
  }
}
