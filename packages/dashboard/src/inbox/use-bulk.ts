// What is done to all that are selected: a moment later, so that it can be taken back; what could not be done is said.
import { useDesk } from '../app/desk.tsx'
import type { Outbox } from '../conversation/outbox.ts'
import { useWords } from '../conversation/use-words.ts'
import { wordsFor } from '../parts/failure-words.ts'
import type { Target } from '../people/use-assign.ts'
import { counted, t } from '../words/translate.ts'
import type { Selection } from './selection.ts'

export type Bulk =
  | { action: 'close' | 'hand-back' | 'take-over' | 'star' | 'unstar' }
  | ({ action: 'assign' } & Target)
  | { action: 'tag'; tags: string[] }

export function useBulk(selection: Selection): (bulk: Bulk) => void {
  const { lasting, later, toasts, queries } = useDesk()
  const { outbox } = useWords()

  async function ask(bulk: Bulk, conversationIds: string[]): Promise<void> {
    if (conversationIds.length === 0) return
    const { refused } = await lasting.actOnMany({ body: { ...askedOf(bulk), conversationIds } })
    const [first] = refused
    if (first) notDone(refused.length, first.detail)
  }

  function notDone(count: number, why: string): void {
    toasts.failed(counted(count, '{n} was not done', '{n} were not done'), why)
  }

  /** A reply that can still be taken back goes first: whoever closes after it means it to be read. */
  async function askAfterReplies(bulk: Bulk, ids: readonly string[]): Promise<void> {
    const gone = await Promise.all(ids.map((id) => repliesGo(outbox, id)))
    const held = gone.filter((isGone) => !isGone).length
    if (held > 0) notDone(held, t('Your reply did not go out, and stays where it is.'))
    await ask(
      bulk,
      ids.filter((_, nth) => gone[nth]),
    )
  }

  return (bulk) => {
    const ids = selection.rows.map(({ conversationId }) => conversationId)
    selection.clear()
    later.act({
      ids: leavesList(bulk) ? ids : [],
      words: wordsOf(bulk, ids.length),
      async run() {
        try {
          // The others are not kept waiting: the page may be going.
          const busy = ids.filter((id) => mustFollow(bulk) && outbox.isBusy(id))
          await Promise.all([
            ask(
              bulk,
              ids.filter((id) => !busy.includes(id)),
            ),
            askAfterReplies(bulk, busy),
          ])
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

async function repliesGo(outbox: Outbox, conversationId: string): Promise<boolean> {
  const told = await outbox.flush(conversationId)
  return !told.some((delivery) => 'failure' in delivery)
}

/** Whether a reply of ours that came after it would go astray, or open what was closed. */
function mustFollow({ action }: Bulk): boolean {
  return action === 'close' || action === 'hand-back' || action === 'assign'
}

/** What is tagged, starred or given to somebody need not leave the list. */
function leavesList({ action }: Bulk): boolean {
  return action === 'close' || action === 'hand-back' || action === 'take-over'
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
    case 'star':
      return counted(count, 'Starring {n} conversation', 'Starring {n} conversations')
    case 'unstar':
      return counted(
        count,
        'Taking the star from {n} conversation',
        'Taking the star from {n} conversations',
      )
    case 'tag':
      return counted(count, 'Tagging {n} conversation', 'Tagging {n} conversations')
  }
}
