// The pages of the settings, each with its address.
import { mayDo } from '@baton/core'
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { administrationRoutes } from './administration-routes.tsx'
import { meQuery } from './me.ts'
import { settings } from './settings-root.tsx'

const settingsHome = createRoute({
  getParentRoute: () => settings,
  path: '/',
  async beforeLoad({ context: { desk } }) {
    const { human } = await desk.queries.ensureQueryData(meQuery(desk.api))
    const to = mayDo(human.role, 'settings.manage') ? '/settings/general' : '/settings/account'
    throw redirect({ to, replace: true })
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

const identity = createRoute({
  getParentRoute: () => settings,
  path: '/identity',
  component: lazyRouteComponent(
    () => import('../settings/identity/identity-page.tsx'),
    'IdentityPage',
  ),
})

const widget = createRoute({
  getParentRoute: () => settings,
  path: '/widget',
  component: lazyRouteComponent(() => import('../settings/widget/widget-page.tsx'), 'WidgetPage'),
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

const integrations = createRoute({
  getParentRoute: () => settings,
  path: '/integrations',
  validateSearch: signInOutcome,
  component: lazyRouteComponent(
    () => import('../settings/integrations/integrations-page.tsx'),
    'IntegrationsPage',
  ),
})

const integration = createRoute({
  getParentRoute: () => settings,
  path: '/integrations/$connectionId',
  validateSearch: signInOutcome,
  component: lazyRouteComponent(
    () => import('../settings/integrations/connection-page.tsx'),
    'ConnectionPage',
  ),
})

const newIntegration = createRoute({
  getParentRoute: () => settings,
  path: '/integrations/new/$connector',
  component: lazyRouteComponent(
    () => import('../settings/integrations/connection-page.tsx'),
    'NewConnectionPage',
  ),
})

const channels = createRoute({
  getParentRoute: () => settings,
  path: '/channels',
  component: lazyRouteComponent(
    () => import('../settings/channels/channels-page.tsx'),
    'ChannelsPage',
  ),
})

const channel = createRoute({
  getParentRoute: () => settings,
  path: '/channels/$channelId',
  component: lazyRouteComponent(
    () => import('../settings/channels/channel-page.tsx'),
    'ChannelPage',
  ),
})

const helpPage = createRoute({
  getParentRoute: () => settings,
  path: '/help-page',
  component: lazyRouteComponent(
    () => import('../settings/help-page/help-page-page.tsx'),
    'HelpPagePage',
  ),
})

const newChannel = createRoute({
  getParentRoute: () => settings,
  path: '/channels/new/$kind',
  component: lazyRouteComponent(
    () => import('../settings/channels/channel-page.tsx'),
    'NewChannelPage',
  ),
})

const escalation = createRoute({
  getParentRoute: () => settings,
  path: '/escalation',
  component: lazyRouteComponent(
    () => import('../settings/escalation/escalation-page.tsx'),
    'EscalationPage',
  ),
})

export const settingsRoutes = settings.addChildren([
  settingsHome,
  general,
  assistant,
  model,
  actions,
  mcp,
  accessKeys,
  identity,
  widget,
  knowledge,
  source,
  policy,
  policyTry,
  policyCases,
  integrations,
  integration,
  newIntegration,
  channels,
  channel,
  newChannel,
  helpPage,
  escalation,
  ...administrationRoutes,
])

/** How a vendor's sign-in ended. Nothing else of an address is believed. */
function signInOutcome({ signIn }: Record<string, unknown>): {
  signIn?: 'done' | 'failed' | 'expired'
} {
  return signIn === 'done' || signIn === 'failed' || signIn === 'expired' ? { signIn } : {}
}
