import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { ListRow } from '../inbox/list-row.tsx'
import { ListSkeleton } from '../inbox/list-skeleton.tsx'
import { isUnread } from '../inbox/seen.ts'
import { Dish } from './kitchen-page.tsx'
import { ME, storyRows } from './story.ts'

export function ListCorner() {
  const { clock } = useDesk()
  const [rows] = useState(() => storyRows(clock.now()))
  return (
    <div className="flex flex-wrap gap-8">
      <Dish name="Rows">
        <ul className="w-84 border border-line bg-surface">
          {rows.map((row, index) => (
            <li key={row.conversationId} className="h-[5.375rem]">
              <ListRow
                row={row}
                view="all"
                meId={ME.human.id}
                open={index === 1}
                unread={isUnread(row, undefined, ME.human.id)}
                cursor={index === 0}
              />
            </li>
          ))}
        </ul>
      </Dish>
      <Dish name="Loading">
        <div className="w-84 border border-line bg-surface">
          <ListSkeleton />
        </div>
      </Dish>
    </div>
  )
}
