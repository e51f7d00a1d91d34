export { ActionCall, ActionOutcome, ClientAction, MAX_RESULT } from './action-call.ts'
export { ActionParameter, SLOT } from './action-parameters.ts'
export { ActionRequest, ActionSettings, CUSTOMER_SLOTS, ServerAction } from './actions.ts'
export {
  AssignmentCondition,
  AssignmentRule,
  AssignmentSettings,
  AssignmentTarget,
} from './assignment.ts'
export { TeamName, WhyAssigned } from './assignment-facts.ts'
export { Attachment, FileId, MAX_ATTACHMENTS, MAX_FILE_BYTES } from './attachment.ts'
export { AuditAct, AuditChange, AuditEntry } from './audit.ts'
export { Channel, ChannelPlace, OutsideMessage, PageChannel } from './channel-facts.ts'
export {
  ChannelConnection,
  ChannelInfo,
  ChannelSettings,
  FollowPage,
  MailWhenAway,
} from './channels.ts'
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
  Human,
  MAX_SEQ,
  Message,
  type Recorded,
} from './conversation.ts'
export { Score, Thumb, ThumbReason } from './customer-facts.ts'
export {
  Connection,
  DestinationSettings,
  EscalationAction,
  Redaction,
  RedactionRules,
  RedactKind,
  SwitchedOff,
} from './destinations.ts'
export { Digest } from './digest.ts'
export {
  type Access,
  type BodyInput,
  type BodyOf,
  type Deprecation,
  defineEndpoints,
  type Endpoint,
  type ParamsOf,
  type QueryInput,
  type QueryOf,
  type ResultOf,
} from './endpoint.ts'
export { AccessKeyScope } from './endpoints/access-keys.ts'
export { AssistLine, AssistWanted } from './endpoints/assist.ts'
export { ElsewhereDesk, ElsewhereTicket } from './endpoints/elsewhere.ts'
export { Receipt } from './endpoints/feedback.ts'
export { HandoffStatus } from './endpoints/handoffs.ts'
export { MyConversation } from './endpoints/my-conversations.ts'
export type { ConnectedProgram, ProgramRequest } from './endpoints/programs.ts'
export { DraftMode, KeptDraft } from './endpoints/talk.ts'
export {
  type AccountEndpointName,
  type CustomerEndpointName,
  type DeskEndpointName,
  type EndpointName,
  endpoints,
  type ProgramEndpointName,
} from './endpoints.ts'
export { Escalation, MAX_OWN_WORDS, Summary } from './escalation.ts'
export { Expectation } from './expectation.ts'
export { HelpSettings } from './help.ts'
export { ClosedDays, Hours, Interval, TimeZone, WEEKDAYS, Week, type Weekday } from './hours.ts'
export {
  IDENTITY_AUDIENCE,
  IDENTITY_LEEWAY_SECONDS,
  IdentityClaims,
  IdentityProof,
  IdentitySettings,
  Limits,
  MAX_IDENTITY_SECONDS,
} from './identity.ts'
export { BulkAction, COUNTED_TO, InboxRow, InboxView, SavedView, SearchHit } from './inbox.ts'
export {
  InsightAdvice,
  InsightBreakdowns,
  InsightFigure,
  InsightFilter,
  InsightMetric,
  InsightPoint,
  InsightQuestions,
  InsightReport,
  InsightSearch,
  InsightSource,
  Insights,
} from './insights.ts'
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
export { LeaveOut, Only } from './leave-out.ts'
export {
  type ClientFrame,
  type EventFrame,
  LIVE_PROTOCOL,
  type PresenceFrame,
  type ServerFrame,
  type Typist,
  type Viewer,
} from './live.ts'
export { Macro, MacroDraft, MacroStep } from './macro.ts'
export { AllowedTool, McpAuth, McpServer, McpSettings, McpTool } from './mcp.ts'
export { BroughtNote, BroughtTicket, Carried } from './merge-facts.ts'
export {
  AssistantSettings,
  type ChosenModel,
  ModelChoice,
  ModelFailureCode,
  ModelHealth,
  ModelSettings,
  ModelUsage,
} from './model.ts'
export { OwnTicket, TicketType } from './own-ticket.ts'
export { Packet, PacketLine } from './packet.ts'
export {
  Invitation,
  InvitationLanguage,
  InvitationMail,
  Teammate,
  TeammateSession,
} from './people.ts'
export { ModelTrial, Trial, TrialLine, TrialResult, TrialRoute } from './playground.ts'
export { defaultPolicy, Policy, PolicyLimits, PolicyRule, PolicyTopic, Preset } from './policy.ts'
export {
  ErasureCertificate,
  ExportLine,
  FoundCustomer,
  PrivacySettings,
} from './privacy.ts'
export { Problem, ProblemCode } from './problem.ts'
export { CaseToKeep, PolicyCase, PolicyReplay } from './replay.ts'
export { Right, Role } from './rights.ts'
export { SecretRef } from './secret.ts'
export { SecuritySettings } from './security.ts'
export {
  GeneralSettings,
  SETTINGS,
  type SettingsOf,
  SettingsPart,
} from './settings.ts'
export { Device, Page } from './situation.ts'
export {
  DocumentRow,
  RunStatus,
  Source,
  SourceAnswer,
  SourceKind,
  SourceProblem,
  SourceRun,
} from './sources.ts'
export { BroughtLine, MAX_SPLIT } from './story-facts.ts'
export { Shift, Team, TeammateHours, TeamSettings } from './teams.ts'
export { Ticket } from './ticket.ts'
export {
  Suggestions,
  WIDGET_LANGUAGES,
  WidgetSettings,
} from './widget.ts'
export {
  CancelReason,
  ClockKind,
  Ended,
  Ending,
  Priority,
  Promised,
  PromiseOutcome,
  RunningClock,
  Tag,
  WorkStatus,
} from './work-facts.ts'
export { InboxNews, OpenPromise } from './work-row.ts'
export { ClockPolicy, WorkSettings } from './work-settings.ts'
export { Workspace } from './workspace.ts'
