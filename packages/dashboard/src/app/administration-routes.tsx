// The pages of administration: who works here, how they sign in, what they changed, what is kept of customers.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { settings } from './settings-root.tsx'

const account = createRoute({
  getParentRoute: () => settings,
  path: '/account',
  component: lazyRouteComponent(
    () => import('../settings/account/account-page.tsx'),
    'AccountPage',
  ),
})

const people = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  component: lazyRouteComponent(() => import('../settings/people/people-page.tsx'), 'PeoplePage'),
})

const audit = createRoute({
  getParentRoute: () => settings,
  path: '/audit',
  component: lazyRouteComponent(() => import('../settings/audit/audit-page.tsx'), 'AuditPage'),
})

const privacy = createRoute({
  getParentRoute: () => settings,
  path: '/privacy',
  component: lazyRouteComponent(
    () => import('../settings/privacy/privacy-page.tsx'),
    'PrivacyPage',
  ),
})

const security = createRoute({
  getParentRoute: () => settings,
  path: '/security',
  component: lazyRouteComponent(
    () => import('../settings/security/security-page.tsx'),
    'SecurityPage',
  ),
})

const file = createRoute({
  getParentRoute: () => settings,
  path: '/file',
  component: lazyRouteComponent(() => import('../settings/file/file-page.tsx'), 'FilePage'),
})

export const administrationRoutes = [account, people, audit, privacy, security, file] as const
