// The roots that every page of the desk hangs on: for everybody, and for those who are signed in.
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { isSignedOut } from '../parts/failure-words.ts'
import { setupQuery } from '../sign-in/setup.ts'
import type { Desk } from './desk.tsx'
import { meQuery } from './me.ts'
import { NotFound } from './outcomes.tsx'

export const root = createRootRouteWithContext<{ desk: Desk }>()({
  component: Outlet,
  notFoundComponent: NotFound,
})

const loadShell = () => import('./shell.tsx')

export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad(opened) {
    // Loaded while the server says who this is; what fails is asked for again below, and told there.
    loadShell().catch(() => {})
    return requireSignedIn(opened)
  },
  component: lazyRouteComponent(loadShell, 'Shell'),
})

/** Where a program has sent the browser; of the desk it shows nothing else. */
export const allow = createRoute({
  getParentRoute: () => root,
  path: '/allow/$requestId',
  beforeLoad: requireSignedIn,
  component: lazyRouteComponent(() => import('../allow/allow-page.tsx'), 'AllowPage'),
})

type Opened = { context: { desk: Desk }; location: { href: string } }

async function requireSignedIn({ context: { desk }, location }: Opened): Promise<void> {
  try {
    await desk.queries.ensureQueryData(meQuery(desk.api))
  } catch (error) {
    if (!isSignedOut(error)) throw error
    const { needsOperator } = await desk.queries.fetchQuery(setupQuery(desk.api))
    if (needsOperator) throw redirect({ to: '/sign-up' })
    throw redirect({ to: '/sign-in', search: { next: location.href } })
  }
}
