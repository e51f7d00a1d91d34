// The pages of the settings, in the order in which they stand beside each other.
import type { Right } from '@baton/contract'
import {
  BookOpen,
  BrainCircuit,
  FileText,
  Fingerprint,
  History,
  KeyRound,
  LifeBuoy,
  MessageCircle,
  MessageSquareText,
  Plug,
  Scale,
  ShieldCheck,
  SlidersHorizontal,
  Ticket,
  Trash2,
  UserRound,
  Users,
  Zap,
} from 'lucide-react'
import type { ComponentType } from 'react'
import { t } from '../words/translate.ts'

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
    | '/settings/policy'
    | '/settings/channels'
    | '/settings/help-page'
    | '/settings/integrations'
    | '/settings/escalation'
    | '/settings/account'
    | '/settings/people'
    | '/settings/audit'
    | '/settings/privacy'
    | '/settings/security'
  label: string
  /** Without it the page is not in the list, and says why when it is opened by its address. */
  right: Right
  icon: ComponentType<{ size: number; 'aria-hidden': boolean }>
}

export const SETTINGS_PAGES: SettingsPageEntry[] = [
  { to: '/settings/account', label: t('Your account'), right: 'desk.enter', icon: UserRound },
  { to: '/settings/people', label: t('People'), right: 'people.read', icon: Users },
  { to: '/settings/general', label: 'General', right: 'settings.manage', icon: SlidersHorizontal },
  {
    to: '/settings/assistant',
    label: 'Assistant',
    right: 'settings.manage',
    icon: MessageSquareText,
  },
  { to: '/settings/widget', label: 'Widget', right: 'settings.manage', icon: MessageCircle },
  { to: '/settings/model', label: 'Model', right: 'settings.manage', icon: BrainCircuit },
  { to: '/settings/knowledge', label: 'Knowledge', right: 'settings.manage', icon: BookOpen },
  { to: '/settings/policy', label: 'Policy', right: 'settings.manage', icon: Scale },
  { to: '/settings/escalation', label: 'Escalation', right: 'settings.manage', icon: LifeBuoy },
  { to: '/settings/channels', label: 'Channels', right: 'settings.manage', icon: MessageCircle },
  { to: '/settings/help-page', label: 'Help page', right: 'settings.manage', icon: FileText },
  { to: '/settings/integrations', label: 'Integrations', right: 'settings.manage', icon: Ticket },
  { to: '/settings/actions', label: 'Actions', right: 'settings.manage', icon: Zap },
  { to: '/settings/mcp', label: 'MCP servers', right: 'settings.manage', icon: Plug },
  {
    to: '/settings/identity',
    label: 'Identity & limits',
    right: 'settings.manage',
    icon: Fingerprint,
  },
  { to: '/settings/access-keys', label: 'Access keys', right: 'keys.manage', icon: KeyRound },
  { to: '/settings/security', label: t('Sign-in'), right: 'security.manage', icon: ShieldCheck },
  { to: '/settings/privacy', label: t('Privacy'), right: 'privacy.manage', icon: Trash2 },
  { to: '/settings/audit', label: t('Audit log'), right: 'audit.read', icon: History },
]
