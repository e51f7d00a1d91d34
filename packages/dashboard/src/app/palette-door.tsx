import type { InboxView } from '@baton/contract'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useLongestWaiting } from '../inbox/use-longest-waiting.ts'
import { useKey } from './keys.ts'

const Palette = lazy(() => import('./palette.tsx').then(({ Palette }) => ({ default: Palette })))

/** Ctrl or ⌘ with K opens the palette from everywhere; G and a letter goes to a view. */
export function PaletteDoor() {
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  const navigate = useNavigate()
  const go = (view: InboxView) => () => void navigate({ to: '/inbox/$view', params: { view } })
  useKey('mod+k', () => {
    setWanted(true)
    setOpen(true)
  })
  useKey('w', useLongestWaiting())
  useKey('g e', go('escalated'))
  useKey('g m', go('mine'))
  useKey('g u', go('unassigned'))
  useKey('g h', go('assistant'))
  useKey('g a', go('all'))
  useKey('g c', go('closed'))
  useKey('g i', () => void navigate({ to: '/insights' }))
  if (!wanted) return null
  return (
    <Suspense>
      <Palette open={open} onOpenChange={setOpen} />
    </Suspense>
  )
}
