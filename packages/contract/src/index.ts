export { ActionCall, ActionOutcome, ClientAction, MAX_RESULT } from './action-call.ts'
export { ActionParameter, SLOT } from './action-parameters.ts'
export { ActionRequest, ActionSettings, CUSTOMER_SLOTS, ServerAction } from './actions.ts'
export {
  Attempt,
  Author,
  Citation,
  Confidence,
  ConversationEvent,
  ConversationId,
  Customer,
  Decision,
  Escalation,
  Human,
  MAX_SEQ,
  Message,
  Page,
  Reason,
  type Recorded,
  Signals,
  Summary,
} from './conversation.ts'
export {
  type Access,
  type BodyInput,
  type BodyOf,
  defineEndpoints,
  type Endpoint,
  type ParamsOf,
  type QueryInput,
  type QueryOf,
  type ResultOf,
} from './endpoint.ts'
export { type CustomerEndpointName, type EndpointName, endpoints } from './endpoints.ts'
export { InboxRow, InboxView } from './inbox.ts'
export {
  type ClientFrame,
  type EventFrame,
  LIVE_PROTOCOL,
  type ServerFrame,
} from './live.ts'
export { AllowedTool, McpAuth, McpServer, McpSettings, McpTool } from './mcp.ts'
export { defaultPolicy, Policy, PolicyRule } from './policy.ts'
export { Problem, ProblemCode } from './problem.ts'
export {
  GeneralSettings,
  SETTINGS,
  SecretRef,
  type SettingsOf,
  SettingsPart,
} from './settings.ts'
export { Workspace } from './workspace.ts'
