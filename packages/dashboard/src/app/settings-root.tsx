// What every page of the settings hangs on.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shell } from './shell-route.tsx'

export const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-shell.tsx'), 'SettingsShell'),
})
