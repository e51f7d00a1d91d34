// What is done to all that are selected: a moment later, so that it can be taken back; what could not be done is said.
import { useDesk } from '../app/desk.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import type { Target } from '../people/use-assign.ts'
import { counted, t } from '../words/translate.ts'
import type { Selection } from './selection.ts'

export type Bulk =
  | { action: 'close' | 'hand-back' | 'take-over' }
  | ({ action: 'assign' } & Target)
  | { action: 'tag'; tags: string[] }

export function useBulk(selection: Selection): (bulk: Bulk) => void {
  const { lasting, later, toasts, queries } = useDesk()
  return (bulk) => {
    const ids = selection.rows.map(({ conversationId }) => conversationId)
    selection.clear()
    later.act({
      // What is tagged or given to somebody need not leave the list.
      ids: bulk.action === 'tag' || bulk.action === 'assign' ? [] : ids,
      words: wordsOf(bulk, ids.length),
      async run() {
        try {
          const body = { ...askedOf(bulk), conversationIds: ids }
          const { refused } = await lasting.actOnMany({ body })
          const [first] = refused
          if (first)
            toasts.failed(
              counted(refused.length, '{n} was not done', '{n} were not done'),
              first.detail,
            )
          void queries.invalidateQueries({ queryKey: ['inbox', 'list'] })
          if (bulk.action === 'assign') void queries.invalidateQueries({ queryKey: ['teammates'] })
        } catch (error) {
          toasts.failed(t('Nothing of it was done'), wordsFor(error))
          throw error
        }
      },
    })
  }
}

/** The name is for whoever reads the words, not for the server. */
function askedOf(bulk: Bulk) {
  if (bulk.action !== 'assign') return bulk
  const { name: _, ...asked } = bulk
  return asked
}

function wordsOf(bulk: Bulk, count: number): string {
  switch (bulk.action) {
    case 'close':
      return counted(count, 'Closing {n} conversation', 'Closing {n} conversations')
    case 'hand-back':
      return counted(count, 'Handing back {n} conversation', 'Handing back {n} conversations')
    case 'take-over':
      return counted(count, 'Taking over {n} conversation', 'Taking over {n} conversations')
    case 'assign':
      return counted(count, 'Assigning {n} conversation', 'Assigning {n} conversations')
    case 'tag':
      return counted(count, 'Tagging {n} conversation', 'Tagging {n} conversations')
  }
}
