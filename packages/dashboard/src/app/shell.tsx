import { Outlet } from '@tanstack/react-router'
import { useLiveInbox } from '../inbox/inbox-data.ts'
import { ConnectionBanner } from './connection-banner.tsx'
import { KeySheet } from './key-sheet.tsx'
import { Layers } from './layers.tsx'
import { PaletteDoor } from './palette-door.tsx'
import { Rail } from './rail.tsx'

/** What stays around every page of a signed-in teammate. */
export function Shell() {
  useLiveInbox()
  return (
    <Layers>
      <div className="flex h-full flex-col">
        <ConnectionBanner />
        <div className="flex min-h-0 flex-1">
          <Rail />
          <div className="min-w-0 flex-1">
            <Outlet />
          </div>
        </div>
        <KeySheet />
        <PaletteDoor />
      </div>
    </Layers>
  )
}
