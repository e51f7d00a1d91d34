// What is offered while somebody writes: macros after a slash, colleagues after an at sign in a note.
import type { Human, Macro } from '@baton/contract'
import { type Conversation, fillVariables, valuesOf } from '@baton/core'
import { useQuery } from '@tanstack/react-query'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMe } from '../app/me.ts'
import { stepWords, useMacros } from '../macros/macros-data.ts'
import { type Teammates, teammatesQuery } from '../people/teammates.ts'
import { listed } from '../words/lists.ts'
import type { Mode } from './outbox.ts'
import { colleaguesFor, macrosFor, mentionedIn, replaced, wantedAt } from './suggest.ts'
import { type Suggestion, useSuggesting } from './suggestions.tsx'

type Around = {
  conversation: Conversation
  mode: Mode
  text: string
  set(text: string): void
  /** What the chosen macro does besides saying something. */
  onMacro(macro: Macro): void
  area: RefObject<HTMLTextAreaElement | null>
}

export function useSuggestions({ conversation, mode, text, set, onMacro, area }: Around) {
  const { human: me } = useMe()
  const [caret, setCaret] = useState(0)
  const going = useRef<number | null>(null)
  const wanted = wantedAt(text, caret)
  const wantsMacro = wanted?.sign === '/'
  const macros = useMacros(wantsMacro)
  const colleagues = useColleagues(mode === 'note' && text.includes('@'))
  const isCall = mode === 'note' && wanted?.sign === '@'

  // The caret goes behind what was put in, once that is drawn.
  useLayoutEffect(() => {
    if (going.current === null) return
    area.current?.setSelectionRange(going.current, going.current)
    going.current = null
  })

  const offered = wantsMacro ? macrosFor(macros.data ?? [], wanted.query) : []
  const called = isCall ? colleaguesFor(colleagues, wanted.query) : []
  const values = valuesOf(conversation, me)
  const items: Suggestion[] = wantsMacro
    ? offered.map((macro) => macroItem(macro, fillVariables(macro.text, values).text))
    : called.map(({ id, name }) => ({ id, name }))

  function put(by: string) {
    if (!wanted) return
    const next = replaced(text, wanted, by)
    going.current = next.caret
    setCaret(next.caret)
    set(next.text)
  }
  function choose(id: string) {
    const macro = offered.find((one) => one.id === id)
    const human = called.find((one) => one.id === id)
    if (macro) {
      put(fillVariables(macro.text, values).text)
      onMacro(macro)
    } else if (human) put(`@${human.name} `)
  }
  const name = wanted && (wantsMacro || isCall) ? `${wanted.sign}${wanted.from}` : null
  const list = useSuggesting(name, items, choose)
  return {
    ...{ list, setCaret },
    /** Looked for and not found, or not read. */
    state: wantsMacro && !list.open ? stateOf(macros, wanted.query) : null,
    mentions: mode === 'note' ? mentionedIn(text, colleagues) : NOBODY,
  }
}

const NOBODY: Human[] = []

function useColleagues(wanted: boolean): Human[] {
  const { api } = useDesk()
  const { data } = useQuery({ ...teammatesQuery(api), select: humansOf, enabled: wanted })
  return data ?? NOBODY
}

function stateOf(
  { data, error }: { data: Macro[] | undefined; error: unknown },
  query: string,
): 'loading' | 'failed' | 'none' | null {
  if (error) return 'failed'
  if (!data) return 'loading'
  // Whoever writes on behind a slash that means nothing is not told so with every letter.
  return query.length <= 1 ? 'none' : null
}

function macroItem(macro: Macro, preview: string): Suggestion {
  const hint = listed(macro.steps.map(stepWords))
  const { id, name, shortcut } = macro
  const found = { ...(shortcut ? { code: shortcut } : {}), ...(hint ? { hint } : {}) }
  return { id, name, ...found, preview: preview || hint }
}

function humansOf({ data }: Teammates): Human[] {
  return data.map(({ human }) => human)
}
