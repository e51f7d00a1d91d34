// Every page of the desk has an address. The pages themselves are loaded when they are first needed.
import type { InboxView } from '@baton/contract'
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { countsQuery } from '../inbox/counts-query.ts'
import { listQuery } from '../inbox/list-query.ts'
import { readSearch } from '../inbox/read-search.ts'
import { isView } from '../inbox/views.ts'
import { isSignInProblem, type SignInProblem } from '../sign-in/problems.ts'
import { SignInPage } from '../sign-in/sign-in-page.tsx'
import { SignUpPage } from '../sign-in/sign-up-page.tsx'
import type { Desk } from './desk.tsx'
import { insightRoutes } from './insight-routes.tsx'
import { Fault, Loading } from './outcomes.tsx'
import { settingsRoutes } from './settings-routes.tsx'
import { allow, root, shell } from './shell-route.tsx'

type SignInSearch = { next?: string; problem?: SignInProblem }

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ next, problem }: Record<string, unknown>): SignInSearch => ({
    ...(isPath(next) ? { next } : {}),
    ...(isSignInProblem(problem) ? { problem } : {}),
  }),
  component: SignInPage,
})

const invited = createRoute({
  getParentRoute: () => root,
  path: '/invited/$token',
  component: lazyRouteComponent(() => import('../sign-in/invited-page.tsx'), 'InvitedPage'),
})

const signUp = createRoute({ getParentRoute: () => root, path: '/sign-up', component: SignUpPage })

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  async beforeLoad({ context: { desk } }) {
    const { all, closed } = await desk.queries.ensureQueryData(countsQuery(desk.api))
    if (all + closed === 0) throw redirect({ to: '/start', replace: true })
    throw redirect({ to: '/inbox/$view', params: { view: 'escalated' }, replace: true })
  },
})

const start = createRoute({
  getParentRoute: () => shell,
  path: '/start',
  component: lazyRouteComponent(() => import('../start/start-page.tsx'), 'StartPage'),
})

const playground = createRoute({
  getParentRoute: () => shell,
  path: '/playground',
  component: lazyRouteComponent(
    () => import('../playground/playground-page.tsx'),
    'PlaygroundPage',
  ),
})

const macros = createRoute({
  getParentRoute: () => shell,
  path: '/macros',
  component: lazyRouteComponent(() => import('../macros/macros-page.tsx'), 'MacrosPage'),
})

const promises = createRoute({
  getParentRoute: () => shell,
  path: '/promises',
  validateSearch: ({ whose }: Record<string, unknown>): { whose?: 'all' | 'mine' } =>
    whose === 'mine' || whose === 'all' ? { whose } : {},
  component: lazyRouteComponent(() => import('../work/promises-page.tsx'), 'PromisesPage'),
})

const notifications = createRoute({
  getParentRoute: () => shell,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../notify/notify-page.tsx'), 'NotifyPage'),
})

const inbox = createRoute({
  getParentRoute: () => shell,
  path: '/inbox/$view',
  validateSearch: readSearch,
  beforeLoad({ params: { view } }) {
    if (isView(view)) return
    throw redirect({ to: '/inbox/$view', params: { view: 'escalated' }, replace: true })
  },
  // Asked for while the page is loaded. What is looked for is another question, and the page's own.
  loaderDeps: ({ search: { q } }) => ({ isWhole: q === undefined }),
  loader({ context: { desk }, params: { view }, deps: { isWhole } }) {
    // Of one that is there already the page keeps care.
    const list = { ...listQuery(desk.api, view as InboxView, ''), staleTime: Infinity }
    if (isWhole) void desk.queries.prefetchInfiniteQuery(list)
  },
  component: lazyRouteComponent(() => import('../inbox/inbox-page.tsx'), 'InboxPage'),
})

const nothingOpen = createRoute({
  getParentRoute: () => inbox,
  path: '/',
  component: lazyRouteComponent(() => import('../inbox/nothing-open.tsx'), 'NothingOpen'),
})

const conversation = createRoute({
  getParentRoute: () => inbox,
  path: '/$conversationId',
  component: lazyRouteComponent(
    () => import('../conversation/conversation-page.tsx'),
    'ConversationPage',
  ),
})

const tree = root.addChildren([
  signIn,
  signUp,
  invited,
  allow,
  shell.addChildren([
    home,
    start,
    playground,
    ...insightRoutes,
    promises,
    notifications,
    settingsRoutes,
    macros,
    inbox.addChildren([nothingOpen, conversation]),
  ]),
  // Only for developing: the build leaves it out.
  ...(import.meta.env.DEV ? [kitchen()] : []),
])

function kitchen() {
  return createRoute({
    getParentRoute: () => root,
    path: '/kitchen',
    component: lazyRouteComponent(() => import('../kitchen/kitchen-page.tsx'), 'KitchenPage'),
  })
}

export function createDeskRouter(desk: Desk) {
  return createRouter({
    routeTree: tree,
    basepath: '/desk',
    context: { desk },
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultErrorComponent: Fault,
    scrollRestoration: false,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>
  }
}

/** A path of the desk and nothing else: the address bar is written by anyone. */
function isPath(text: unknown): text is string {
  return typeof text === 'string' && /^\/(?![/\\])/.test(text)
}
