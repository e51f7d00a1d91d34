// The HTTP contract: one table. Paths and shapes that have shipped keep their form; new fields are optional.
import { accessKeyEndpoints } from './endpoints/access-keys.ts'
import { actionEndpoints, customerActionEndpoints } from './endpoints/actions.ts'
import { assignmentEndpoints } from './endpoints/assignment.ts'
import { assistEndpoints } from './endpoints/assist.ts'
import { auditEndpoints } from './endpoints/audit.ts'
import { channelEndpoints } from './endpoints/channels.ts'
import { customerEndpoints } from './endpoints/customer.ts'
import { deskEndpoints } from './endpoints/desk.ts'
import { elsewhereEndpoints } from './endpoints/elsewhere.ts'
import { feedbackEndpoints } from './endpoints/feedback.ts'
import { fileEndpoints } from './endpoints/files.ts'
import { handoffEndpoints } from './endpoints/handoffs.ts'
import { identityEndpoints } from './endpoints/identity.ts'
import { inboxEndpoints } from './endpoints/inbox.ts'
import { insightEndpoints } from './endpoints/insights.ts'
import { integrationEndpoints } from './endpoints/integrations.ts'
import { knowledgeEndpoints } from './endpoints/knowledge.ts'
import { myConversationEndpoints } from './endpoints/my-conversations.ts'
import { notifyEndpoints } from './endpoints/notify.ts'
import { originalEndpoints } from './endpoints/originals.ts'
import { peopleEndpoints } from './endpoints/people.ts'
import { playgroundEndpoints } from './endpoints/playground.ts'
import { policyEndpoints } from './endpoints/policy.ts'
import { privacyEndpoints } from './endpoints/privacy.ts'
import { programEndpoints } from './endpoints/programs.ts'
import { setUpEndpoints } from './endpoints/set-up.ts'
import { settingsEndpoints } from './endpoints/settings.ts'
import { settingsFileEndpoints } from './endpoints/settings-file.ts'
import { talkEndpoints } from './endpoints/talk.ts'
import { widgetEndpoints } from './endpoints/widget.ts'
import { workEndpoints } from './endpoints/work.ts'

export const endpoints = {
  ...customerEndpoints,
  ...customerActionEndpoints,
  ...feedbackEndpoints,
  ...myConversationEndpoints,
  ...deskEndpoints,
  ...talkEndpoints,
  ...elsewhereEndpoints,
  ...assistEndpoints,
  ...assignmentEndpoints,
  ...notifyEndpoints,
  ...inboxEndpoints,
  ...fileEndpoints,
  ...originalEndpoints,
  ...knowledgeEndpoints,
  ...playgroundEndpoints,
  ...policyEndpoints,
  ...settingsEndpoints,
  ...settingsFileEndpoints,
  ...actionEndpoints,
  ...insightEndpoints,
  ...integrationEndpoints,
  ...channelEndpoints,
  ...accessKeyEndpoints,
  ...programEndpoints,
  ...handoffEndpoints,
  ...identityEndpoints,
  ...widgetEndpoints,
  ...workEndpoints,
  ...auditEndpoints,
  ...peopleEndpoints,
  ...privacyEndpoints,
  ...setUpEndpoints,
}

export type EndpointName = keyof typeof endpoints
/** For other programs, with an access key. */
export type ProgramEndpointName = keyof typeof handoffEndpoints
export type DeskEndpointName = Exclude<EndpointName, ProgramEndpointName>
export type CustomerEndpointName =
  | keyof typeof customerEndpoints
  | keyof typeof customerActionEndpoints
  | keyof typeof widgetEndpoints
/** What a chat does now and then, hence carries only when it needs it. */
export type AccountEndpointName =
  | keyof typeof feedbackEndpoints
  | keyof typeof myConversationEndpoints
