// What operators decide, in parts. Each part is a document of its own: saved as a whole, with versions and authors.
import * as z from 'zod'
import { ActionSettings } from './actions.ts'
import { ChannelSettings } from './channels.ts'
import { DestinationSettings } from './destinations.ts'
import { HelpSettings } from './help.ts'
import { IdentitySettings } from './identity.ts'
import { McpSettings } from './mcp.ts'
import { AssistantSettings, ModelChoice } from './model.ts'
import { Policy } from './policy.ts'
import { PrivacySettings } from './privacy.ts'
import { SecuritySettings } from './security.ts'
import { WidgetSettings } from './widget.ts'
import { WorkSettings } from './work-settings.ts'

export const GeneralSettings = z.strictObject({
  /** What the assistant is called where customers see it. */
  assistantName: z.string().trim().min(1).max(60).default('Assistant'),
})
export type GeneralSettings = z.infer<typeof GeneralSettings>

/** Every part, and what a new workspace has: what its schema makes of `{}`. */
export const SETTINGS = {
  general: GeneralSettings,
  assistant: AssistantSettings,
  model: ModelChoice,
  policy: Policy,
  actions: ActionSettings,
  mcp: McpSettings,
  destinations: DestinationSettings,
  channels: ChannelSettings,
  help: HelpSettings,
  identity: IdentitySettings,
  widget: WidgetSettings,
  work: WorkSettings,
  privacy: PrivacySettings,
  security: SecuritySettings,
} as const

export const SettingsPart = z.enum(Object.keys(SETTINGS) as [keyof typeof SETTINGS])
export type SettingsPart = keyof typeof SETTINGS
export type SettingsOf<Part extends SettingsPart> = z.output<(typeof SETTINGS)[Part]>
