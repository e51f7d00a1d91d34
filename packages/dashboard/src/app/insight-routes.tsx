// Insights, and the conversations behind a figure: what they are about stands in the address.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readBehind, readFilters } from '../insights/filters.ts'
import { shell } from './shell-route.tsx'

const insights = createRoute({
  getParentRoute: () => shell,
  path: '/insights',
  validateSearch: readFilters,
  component: lazyRouteComponent(() => import('../insights/insights-page.tsx'), 'InsightsPage'),
})

const behind = createRoute({
  getParentRoute: () => shell,
  path: '/insights/conversations',
  validateSearch: readBehind,
  component: lazyRouteComponent(() => import('../insights/behind-page.tsx'), 'BehindPage'),
})

export const insightRoutes = [insights, behind] as const
