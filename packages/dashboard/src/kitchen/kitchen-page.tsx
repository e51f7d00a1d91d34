// Every component in every state on one page, for the eye and for screenshots. Not part of the build.
import type { ReactNode } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Layers } from '../app/layers.tsx'
import { meQuery } from '../app/me.ts'
import { useTitle } from '../app/title.ts'
import { ConversationCorner } from './conversation-corner.tsx'
import { ListCorner } from './list-corner.tsx'
import { PartsCorner } from './parts-corner.tsx'
import { ME } from './story.ts'

export function KitchenPage() {
  const { api, queries } = useDesk()
  queries.setQueryData(meQuery(api).queryKey, ME)
  useTitle('Kitchen')
  return (
    <Layers>
      <main className="h-full overflow-y-auto bg-canvas">
        <div className="mx-auto flex max-w-6xl flex-col gap-10 p-8">
          <h1 className="text-2xl font-semibold">Kitchen</h1>
          <PartsCorner />
          <ListCorner />
          <ConversationCorner />
        </div>
      </main>
    </Layers>
  )
}

export function Dish({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-xs font-medium text-ink-faint">{name}</h2>
      {children}
    </section>
  )
}
