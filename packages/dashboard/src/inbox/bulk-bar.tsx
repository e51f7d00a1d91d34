import { Archive, Eye, Hand, Undo2, X } from 'lucide-react'
import { useDesk } from '../app/desk.tsx'
import { Button } from '../parts/button.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { counted, t } from '../words/translate.ts'
import type { Selection } from './selection.ts'

type Bulk = 'close' | 'hand-back' | 'take-over'

/** What can be done to all that are selected. It can be taken back for a moment, and is not done before. */
export function BulkBar({ selection }: { selection: Selection }) {
  const { seen, toasts } = useDesk()
  const act = useBulk(selection)
  const count = selection.rows.length
  if (count === 0) return null

  function markRead() {
    const undo = seen.markAll(selection.rows)
    selection.clear()
    toasts.done(counted(count, '{n} marked as read', '{n} marked as read'), {
      label: t('Undo'),
      run: undo,
    })
  }

  return (
    <div
      role="toolbar"
      aria-label={t('What to do with those that are selected')}
      className="flex shrink-0 flex-wrap items-center gap-1.5 border-b border-line bg-accent-soft px-3 py-2"
    >
      <span role="status" className="flex-1 text-sm font-medium text-accent-ink">
        {counted(count, '{n} selected', '{n} selected')}
      </span>
      <Button size="small" icon={<Archive size={14} aria-hidden />} onClick={() => act('close')}>
        {t('Close')}
      </Button>
      <Button size="small" icon={<Hand size={14} aria-hidden />} onClick={() => act('take-over')}>
        {t('Take over')}
      </Button>
      <Button
        size="small"
        icon={<Undo2 size={14} aria-hidden className="rtl:-scale-x-100" />}
        onClick={() => act('hand-back')}
      >
        {t('Hand back')}
      </Button>
      <Button size="small" icon={<Eye size={14} aria-hidden />} onClick={markRead}>
        {t('Mark as read')}
      </Button>
      <IconButton label={t('Select none')} hint="Esc" onClick={selection.clear}>
        <X size={16} />
      </IconButton>
    </div>
  )
}

function useBulk(selection: Selection): (action: Bulk) => void {
  const { api, later, toasts, queries } = useDesk()
  return (action) => {
    const ids = selection.rows.map(({ conversationId }) => conversationId)
    selection.clear()
    later.act({
      ids,
      words: wordsOf(action, ids.length),
      async run() {
        try {
          const { refused } = await api.actOnMany({ body: { action, conversationIds: ids } })
          const [first] = refused
          if (first)
            toasts.failed(
              counted(refused.length, '{n} was not done', '{n} were not done'),
              first.detail,
            )
          void queries.invalidateQueries({ queryKey: ['inbox', 'list'] })
        } catch (error) {
          toasts.failed(t('Nothing of it was done'), wordsFor(error))
          throw error
        }
      },
    })
  }
}

function wordsOf(action: Bulk, count: number): string {
  switch (action) {
    case 'close':
      return counted(count, 'Closing {n} conversation', 'Closing {n} conversations')
    case 'hand-back':
      return counted(count, 'Handing back {n} conversation', 'Handing back {n} conversations')
    case 'take-over':
      return counted(count, 'Taking over {n} conversation', 'Taking over {n} conversations')
  }
}
