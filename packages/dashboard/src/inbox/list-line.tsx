import { type ComponentProps, memo } from 'react'
import { ListRow } from './list-row.tsx'
import { SelectBox } from './select-box.tsx'

type LineProps = ComponentProps<typeof ListRow> & {
  index: number
  /** In pixels, where it stands and how high it is. */
  start: number
  size: number
  /** How many there are; -1 while there may be more. */
  of: number
  selected: boolean
  /** Some row is selected. */
  selecting: boolean
  onToggle: (id: string) => void
}

/** A row in its place. Drawn again only when something of its own has changed: each key and each piece of news is of a few. */
export const ListLine = memo(function ListLine({
  index,
  start,
  size,
  of,
  selecting,
  onToggle,
  ...row
}: LineProps) {
  return (
    <li
      aria-setsize={of}
      aria-posinset={index + 1}
      className="group/row absolute inset-x-0 top-0 contain-content transition-transform"
      style={{ height: size, transform: `translateY(${start}px)` }}
    >
      <ListRow {...row} />
      <SelectBox row={row.row} isOn={row.selected} isShown={selecting} onToggle={onToggle} />
    </li>
  )
})
