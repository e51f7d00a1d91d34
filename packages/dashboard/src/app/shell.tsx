import { Outlet } from '@tanstack/react-router'
import { useViewersFeed } from '../conversation/viewers-feed.ts'
import { useLiveInbox } from '../inbox/inbox-data.ts'
import { useNotifications } from '../notify/use-notifications.ts'
import { usePresenceFeed } from '../people/presence-feed.ts'
import { ConnectionBanner } from './connection-banner.tsx'
import { KeySheet } from './key-sheet.tsx'
import { Layers } from './layers.tsx'
import { PaletteDoor } from './palette-door.tsx'
import { PhoneBar } from './phone-bar.tsx'
import { Rail } from './rail.tsx'

/** What stays around every page of a signed-in teammate. */
export function Shell() {
  useViewersFeed()
  usePresenceFeed()
  useLiveInbox()
  useNotifications()
  return (
    <Layers>
      <div className="flex h-full flex-col">
        <ConnectionBanner />
        <div className="flex min-h-0 flex-1">
          <Rail />
          <div className="flex min-w-0 flex-1 flex-col">
            <PhoneBar />
            <div className="min-h-0 flex-1">
              <Outlet />
            </div>
          </div>
        </div>
        <KeySheet />
        <PaletteDoor />
      </div>
    </Layers>
  )
}
