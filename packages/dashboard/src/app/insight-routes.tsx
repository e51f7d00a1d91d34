// Insights, and the conversations behind a figure: what they are about stands in the address. The pages check what they
// find there: how it is checked is not loaded with every page.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Behind, Filters } from '../insights/filters.ts'
import { shell } from './shell-route.tsx'

const insights = createRoute({
  getParentRoute: () => shell,
  path: '/insights',
  validateSearch: (search): Filters => search,
  component: lazyRouteComponent(() => import('../insights/insights-page.tsx'), 'InsightsPage'),
})

const behind = createRoute({
  getParentRoute: () => shell,
  path: '/insights/conversations',
  validateSearch: (search): Behind => search,
  component: lazyRouteComponent(() => import('../insights/behind-page.tsx'), 'BehindPage'),
})

export const insightRoutes = [insights, behind] as const
