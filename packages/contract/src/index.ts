export { ActionCall, ActionOutcome, ClientAction, MAX_RESULT } from './action-call.ts'
export { ActionParameter, SLOT } from './action-parameters.ts'
export { ActionRequest, ActionSettings, CUSTOMER_SLOTS, ServerAction } from './actions.ts'
export { Channel, ChannelPlace, OutsideMessage, PageChannel } from './channel-facts.ts'
export { ChannelConnection, ChannelInfo, ChannelSettings } from './channels.ts'
export {
  ConnectionState,
  ConnectionTest,
  ConnectorField,
  ConnectorInfo,
  Delivery,
  DeliveryPreview,
  GivenUp,
} from './connections.ts'
export {
  Attempt,
  Attributes,
  Author,
  Citation,
  ConversationEvent,
  ConversationId,
  Customer,
  Escalation,
  Human,
  MAX_SEQ,
  Message,
  Page,
  type Recorded,
  Summary,
} from './conversation.ts'
export {
  Connection,
  DestinationSettings,
  EscalationAction,
  Redaction,
  RedactKind,
} from './destinations.ts'
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
export { HelpSettings } from './help.ts'
export { InboxRow, InboxView } from './inbox.ts'
export {
  Blocked,
  Confidence,
  Decision,
  Finding,
  MAX_EVIDENCE,
  Mark,
  Reason,
  SignalName,
  Signals,
  Verdict,
} from './judgement.ts'
export {
  type ClientFrame,
  type EventFrame,
  LIVE_PROTOCOL,
  type ServerFrame,
} from './live.ts'
export { AllowedTool, McpAuth, McpServer, McpSettings, McpTool } from './mcp.ts'
export {
  AssistantSettings,
  type ChosenModel,
  ModelChoice,
  ModelFailureCode,
  ModelHealth,
  ModelSettings,
  ModelUsage,
} from './model.ts'
export { Packet, PacketLine } from './packet.ts'
export { ModelTrial, Trial, TrialLine, TrialResult, TrialRoute } from './playground.ts'
export { defaultPolicy, Policy, PolicyLimits, PolicyRule, PolicyTopic, Preset } from './policy.ts'
export { Problem, ProblemCode } from './problem.ts'
export { CaseToKeep, PolicyCase, PolicyReplay } from './replay.ts'
export { SecretRef } from './secret.ts'
export {
  GeneralSettings,
  SETTINGS,
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
export { Ticket } from './ticket.ts'
export { Workspace } from './workspace.ts'
