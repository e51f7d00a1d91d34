// The pages of the settings, in the order in which they stand beside each other.
import {
  BookOpen,
  BrainCircuit,
  FileText,
  Fingerprint,
  KeyRound,
  LifeBuoy,
  MessageCircle,
  MessageSquareText,
  Plug,
  Scale,
  SlidersHorizontal,
  Split,
  Ticket,
  Users,
  Zap,
} from 'lucide-react'
import type { ComponentType } from 'react'

export type SettingsPageEntry = {
  to:
    | '/settings/general'
    | '/settings/assistant'
    | '/settings/model'
    | '/settings/actions'
    | '/settings/mcp'
    | '/settings/access-keys'
    | '/settings/identity'
    | '/settings/widget'
    | '/settings/knowledge'
    | '/settings/teams'
    | '/settings/assignment'
    | '/settings/policy'
    | '/settings/channels'
    | '/settings/help-page'
    | '/settings/integrations'
    | '/settings/escalation'
  label: string
  icon: ComponentType<{ size: number; 'aria-hidden': boolean }>
}

export const SETTINGS_PAGES: SettingsPageEntry[] = [
  { to: '/settings/general', label: 'General', icon: SlidersHorizontal },
  { to: '/settings/assistant', label: 'Assistant', icon: MessageSquareText },
  { to: '/settings/widget', label: 'Widget', icon: MessageCircle },
  { to: '/settings/model', label: 'Model', icon: BrainCircuit },
  { to: '/settings/knowledge', label: 'Knowledge', icon: BookOpen },
  { to: '/settings/policy', label: 'Policy', icon: Scale },
  { to: '/settings/escalation', label: 'Escalation', icon: LifeBuoy },
  { to: '/settings/teams', label: 'Teams & hours', icon: Users },
  { to: '/settings/assignment', label: 'Assignment', icon: Split },
  { to: '/settings/channels', label: 'Channels', icon: MessageCircle },
  { to: '/settings/help-page', label: 'Help page', icon: FileText },
  { to: '/settings/integrations', label: 'Integrations', icon: Ticket },
  { to: '/settings/actions', label: 'Actions', icon: Zap },
  { to: '/settings/mcp', label: 'MCP servers', icon: Plug },
  { to: '/settings/identity', label: 'Identity & limits', icon: Fingerprint },
  { to: '/settings/access-keys', label: 'Access keys', icon: KeyRound },
]
