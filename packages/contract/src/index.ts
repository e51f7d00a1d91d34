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
export { defaultPolicy, Policy, PolicyRule } from './policy.ts'
export { Problem, ProblemCode } from './problem.ts'
export {
  GeneralSettings,
  SETTINGS,
  SecretRef,
  type SettingsOf,
  SettingsPart,
} from './settings.ts'
export {
  DocumentRow,
  RunStatus,
  Source,
  SourceAnswer,
  SourceKind,
  SourceProblem,
  SourceRun,
} from './sources.ts'
export { Workspace } from './workspace.ts'
