import { Archive, Eye, Hand, Star, Tag, Undo2, UserRound, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMay } from '../app/may.tsx'
import { useMe } from '../app/me.ts'
import { MergeTwo } from '../conversation/merge/use-merge.tsx'
import { Button } from '../parts/button.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { Menu } from '../parts/menu.tsx'
import { AssignChoices } from '../people/assign-choices.tsx'
import { counted, t } from '../words/translate.ts'
import { BulkTagDialog } from './bulk-tag-dialog.tsx'
import type { Selection } from './selection.ts'
import { type Bulk, useBulk } from './use-bulk.ts'

/** What can be done to all that are selected. It can be taken back for a moment, and is not done before. */
export function BulkBar({ selection }: { selection: Selection }) {
  const { seen, toasts } = useDesk()
  const act = useBulk(selection)
  const count = selection.rows.length
  const mayAct = useMay('conversations.answer')
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
      {mayAct ? <Acts act={act} rows={selection.rows} /> : null}
      <Button size="small" icon={<Eye size={14} aria-hidden />} onClick={markRead}>
        {t('Mark as read')}
      </Button>
      <IconButton label={t('Select none')} hint="Esc" onClick={selection.clear}>
        <X size={16} />
      </IconButton>
    </div>
  )
}

/** What only those may do who may answer. */
function Acts({ act, rows }: { act: (bulk: Bulk) => void; rows: Selection['rows'] }) {
  const { human } = useMe()
  const isStarred = rows.every(({ stars }) => stars.includes(human.id))
  const [tagging, setTagging] = useState(false)
  const button = (action: 'close' | 'take-over' | 'hand-back', label: string, icon: ReactNode) => (
    <Button size="small" icon={icon} onClick={() => act({ action })}>
      {label}
    </Button>
  )
  return (
    <>
      {button('close', t('Close'), <Archive size={14} aria-hidden />)}
      {button('take-over', t('Take over'), <Hand size={14} aria-hidden />)}
      {button(
        'hand-back',
        t('Hand back'),
        <Undo2 size={14} aria-hidden className="rtl:-scale-x-100" />,
      )}
      <Menu
        trigger={
          <Button size="small" icon={<UserRound size={14} aria-hidden />}>
            {t('Assign')}
          </Button>
        }
      >
        <AssignChoices
          chosen={null}
          meId={human.id}
          onChoose={(target) => act({ action: 'assign', ...target })}
        />
      </Menu>
      <Button size="small" icon={<Tag size={14} aria-hidden />} onClick={() => setTagging(true)}>
        {t('Tag')}
      </Button>
      <Button
        size="small"
        icon={<Star size={14} aria-hidden />}
        onClick={() => act({ action: isStarred ? 'unstar' : 'star' })}
      >
        {isStarred ? t('Remove the star') : t('Star')}
      </Button>
      <MergeTwo rows={rows} />
      <BulkTagDialog
        open={tagging}
        onOpenChange={setTagging}
        onTag={(tags) => act({ action: 'tag', tags })}
      />
    </>
  )
}
