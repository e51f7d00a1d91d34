import type { InboxRow } from '@baton/contract'
import { classes } from '../parts/classes.ts'
import { customerName } from '../parts/customer-name.ts'
import { t } from '../words/translate.ts'

/** Selects a row. In the place of the face: seen when the mouse is on the row, when reached by keyboard, or once one is. */
export function SelectBox({
  row,
  isOn,
  isShown,
  onToggle,
}: {
  row: InboxRow
  isOn: boolean
  isShown: boolean
  onToggle: (id: string) => void
}) {
  return (
    <label
      className={classes(
        'absolute start-3 top-2.5 flex size-9 cursor-pointer items-center justify-center rounded-lg bg-surface transition-opacity',
        'focus-within:opacity-100 group-hover/row:opacity-100',
        isShown ? 'opacity-100' : 'opacity-0 pointer-coarse:pointer-events-none',
      )}
    >
      <span className="sr-only">{t('Select {name}', { name: customerName(row.customer) })}</span>
      <input
        type="checkbox"
        checked={isOn}
        tabIndex={-1}
        onChange={() => onToggle(row.conversationId)}
        className="size-4 accent-accent pointer-coarse:size-5"
      />
    </label>
  )
}
