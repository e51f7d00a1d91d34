import { mayDo } from '@baton/core'
import { Outlet, useLocation } from '@tanstack/react-router'
import { NoRight } from '../app/may.tsx'
import { useMe } from '../app/me.ts'
import { SETTINGS_PAGES } from './pages.ts'
import { SettingsNav } from './settings-nav.tsx'
import { UnsavedGuard } from './unsaved-guard.tsx'

/** What operators decide: a page for each part, and the way between them. */
export function SettingsShell() {
  const { human } = useMe()
  const { pathname } = useLocation()
  const page = SETTINGS_PAGES.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
  const isOpen = !page || mayDo(human.role, page.right)
  return (
    <div data-settings="" className="flex h-full min-w-0 flex-col bg-canvas md:flex-row">
      <SettingsNav page={page} role={human.role} />
      <main className="scroll-quietly min-h-0 min-w-0 flex-1 overflow-y-auto">
        {/* Every page begins at the same place, however wide it is. */}
        <div className="max-w-3xl px-5 py-6 has-[[data-wide]]:max-w-6xl md:px-10 md:py-8">
          {isOpen ? <Outlet /> : <NoRight right={page.right} />}
          <UnsavedGuard />
        </div>
      </main>
    </div>
  )
}
