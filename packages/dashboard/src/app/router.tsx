// Every page of the desk has an address. The pages themselves are loaded when they are first needed.
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { countsQuery } from '../inbox/inbox-data.ts'
import { isView } from '../inbox/views.ts'
import { isSignedOut } from '../parts/failure-words.ts'
import { setupQuery } from '../sign-in/setup.ts'
import { SignInPage } from '../sign-in/sign-in-page.tsx'
import { SignUpPage } from '../sign-in/sign-up-page.tsx'
import type { Desk } from './desk.tsx'
import { meQuery } from './me.ts'
import { Fault, Loading, NotFound } from './outcomes.tsx'

const root = createRootRouteWithContext<{ desk: Desk }>()({
  component: Outlet,
  notFoundComponent: NotFound,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } =>
    isPath(next) ? { next } : {},
  component: SignInPage,
})

const signUp = createRoute({ getParentRoute: () => root, path: '/sign-up', component: SignUpPage })

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  async beforeLoad({ context: { desk }, location }) {
    try {
      await desk.queries.ensureQueryData(meQuery(desk.api))
    } catch (error) {
      if (!isSignedOut(error)) throw error
      const { needsOperator } = await desk.queries.fetchQuery(setupQuery(desk.api))
      if (needsOperator) throw redirect({ to: '/sign-up' })
      throw redirect({ to: '/sign-in', search: { next: location.href } })
    }
  },
  component: lazyRouteComponent(() => import('./shell.tsx'), 'Shell'),
})

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

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-shell.tsx'), 'SettingsShell'),
})

const settingsHome = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad() {
    throw redirect({ to: '/settings/general', replace: true })
  },
})

const general = createRoute({
  getParentRoute: () => settings,
  path: '/general',
  component: lazyRouteComponent(
    () => import('../settings/general/general-page.tsx'),
    'GeneralPage',
  ),
})

const assistant = createRoute({
  getParentRoute: () => settings,
  path: '/assistant',
  component: lazyRouteComponent(
    () => import('../settings/assistant/assistant-page.tsx'),
    'AssistantPage',
  ),
})

const model = createRoute({
  getParentRoute: () => settings,
  path: '/model',
  component: lazyRouteComponent(() => import('../settings/model/model-page.tsx'), 'ModelPage'),
})

const playground = createRoute({
  getParentRoute: () => shell,
  path: '/playground',
  component: lazyRouteComponent(
    () => import('../playground/playground-page.tsx'),
    'PlaygroundPage',
  ),
})

const actions = createRoute({
  getParentRoute: () => settings,
  path: '/actions',
  component: lazyRouteComponent(
    () => import('../settings/actions/actions-page.tsx'),
    'ActionsPage',
  ),
})

const mcp = createRoute({
  getParentRoute: () => settings,
  path: '/mcp',
  component: lazyRouteComponent(() => import('../settings/mcp/mcp-page.tsx'), 'McpPage'),
})

const accessKeys = createRoute({
  getParentRoute: () => settings,
  path: '/access-keys',
  component: lazyRouteComponent(
    () => import('../settings/access-keys/access-keys-page.tsx'),
    'AccessKeysPage',
  ),
})

const policy = createRoute({
  getParentRoute: () => settings,
  path: '/policy',
  component: lazyRouteComponent(() => import('../settings/policy/policy-page.tsx'), 'PolicyPage'),
})

const policyTry = createRoute({
  getParentRoute: () => settings,
  path: '/policy/try',
  component: lazyRouteComponent(() => import('../settings/policy/try-page.tsx'), 'TryPage'),
})

const policyCases = createRoute({
  getParentRoute: () => settings,
  path: '/policy/cases',
  component: lazyRouteComponent(() => import('../settings/policy/cases-page.tsx'), 'CasesPage'),
})

const knowledge = createRoute({
  getParentRoute: () => settings,
  path: '/knowledge',
  component: lazyRouteComponent(
    () => import('../settings/knowledge/knowledge-page.tsx'),
    'KnowledgePage',
  ),
})

const source = createRoute({
  getParentRoute: () => settings,
  path: '/knowledge/$sourceId',
  component: lazyRouteComponent(
    () => import('../settings/knowledge/source-page.tsx'),
    'SourcePage',
  ),
})

const inbox = createRoute({
  getParentRoute: () => shell,
  path: '/inbox/$view',
  beforeLoad({ params: { view } }) {
    if (isView(view)) return
    throw redirect({ to: '/inbox/$view', params: { view: 'escalated' }, replace: true })
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
  shell.addChildren([
    home,
    start,
    playground,
    settings.addChildren([
      settingsHome,
      general,
      assistant,
      model,
      actions,
      mcp,
      accessKeys,
      knowledge,
      source,
      policy,
      policyTry,
      policyCases,
    ]),
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
