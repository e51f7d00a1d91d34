import type { Api } from '@baton/client'
import type { Macro, MacroDraft, MacroStep } from '@baton/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useDesk } from '../app/desk.tsx'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'
import { priorityWords } from '../work/work-words.ts'

export function macrosQuery(api: Api) {
  return queryOptions({
    queryKey: ['macros'],
    queryFn: async () => (await api.listMacros()).data as Macro[],
    staleTime: 60_000,
  })
}

/** `wanted`: not read before somebody looks for one. */
export function useMacros(wanted = true) {
  const { api } = useDesk()
  return useQuery({ ...macrosQuery(api), enabled: wanted })
}

export function draftOf({ name, shortcut, text, steps, shared }: Macro): MacroDraft {
  return { name, shortcut, text, steps, shared }
}

export function stepWords(step: MacroStep): string {
  switch (step.do) {
    case 'note':
      return t('Add a note')
    case 'tag':
      return t('Tag: {tags}', { tags: listed(step.tags) })
    case 'priority':
      return t('Priority: {priority}', { priority: priorityWords(step.priority) })
    case 'hold':
      return step.minutes === null ? t('Put aside') : t('Put aside for a while')
    case 'assign':
      return t('Assign: {name}', { name: step.name || t('nobody') })
    case 'hand-back':
      return t('Hand back')
    case 'close':
      return step.ending?.cancelled ? t('Cancel the conversation') : t('Close')
  }
}
