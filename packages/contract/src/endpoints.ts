// The HTTP contract: one table. Paths and shapes that have shipped keep their form; new fields are optional.
import { accessKeyEndpoints } from './endpoints/access-keys.ts'
import { actionEndpoints, customerActionEndpoints } from './endpoints/actions.ts'
import { channelEndpoints } from './endpoints/channels.ts'
import { customerEndpoints } from './endpoints/customer.ts'
import { deskEndpoints } from './endpoints/desk.ts'
import { integrationEndpoints } from './endpoints/integrations.ts'
import { knowledgeEndpoints } from './endpoints/knowledge.ts'
import { playgroundEndpoints } from './endpoints/playground.ts'
import { policyEndpoints } from './endpoints/policy.ts'
import { settingsEndpoints } from './endpoints/settings.ts'

export const endpoints = {
  ...customerEndpoints,
  ...customerActionEndpoints,
  ...deskEndpoints,
  ...knowledgeEndpoints,
  ...playgroundEndpoints,
  ...policyEndpoints,
  ...settingsEndpoints,
  ...actionEndpoints,
  ...integrationEndpoints,
  ...channelEndpoints,
  ...accessKeyEndpoints,
}

export type EndpointName = keyof typeof endpoints
export type CustomerEndpointName =
  | keyof typeof customerEndpoints
  | keyof typeof customerActionEndpoints
