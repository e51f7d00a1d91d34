import type { Connection, EscalationAction } from '@baton/contract'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { IconButton } from '../../parts/icon-button.tsx'
import { reasonWords } from '../../parts/reason-words.ts'
import { RemoveButton } from '../../parts/remove-button.tsx'
import { t } from '../../words/translate.ts'
import { chainWords } from './chain-words.ts'

type Props = {
  action: EscalationAction
  connections: readonly Connection[]
  pending: boolean
  isFirst: boolean
  isLast: boolean
  onMove: (by: -1 | 1) => void
  onEdit: () => void
  onRemove: () => void
}

/** One action in the order in which they are asked. */
export function ActionRow({
  action,
  connections,
  pending,
  isFirst,
  isLast,
  onMove,
  onEdit,
  onRemove,
}: Props) {
  const { name, enabled, reasons, destinations } = action
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface p-3">
      <span className="flex">
        <IconButton
          label={t('Move {name} up', { name })}
          disabled={isFirst || pending}
          className="disabled:opacity-40"
          onClick={() => onMove(-1)}
        >
          <ArrowUp size={15} />
        </IconButton>
        <IconButton
          label={t('Move {name} down', { name })}
          disabled={isLast || pending}
          className="disabled:opacity-40"
          onClick={() => onMove(1)}
        >
          <ArrowDown size={15} />
        </IconButton>
      </span>
      <div className="min-w-48 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <bdi>{name}</bdi> {enabled ? null : <Badge>{t('Off')}</Badge>}
        </p>
        <p className="wrap-words text-sm text-ink-soft">{chainWords(destinations, connections)}</p>
        <p className="wrap-words text-xs text-ink-faint">
          {reasons.length === 0 ? t('For every reason') : reasons.map(reasonWords).join(' · ')}
        </p>
      </div>
      <span className="flex gap-1.5">
        <Button size="small" onClick={onEdit} aria-label={t('Edit {name}', { name })}>
          {t('Edit')}
        </Button>
        <RemoveButton name={name} pending={pending} onRemove={onRemove} />
      </span>
    </li>
  )
}
