// The pages of the settings, in the order in which they stand beside each other.
import type { Right } from '@baton/contract'
import {
  BookOpen,
  BrainCircuit,
  Clock,
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
  Split,
  Ticket,
  Timer,
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
    | '/settings/teams'
    | '/settings/assignment'
    | '/settings/policy'
    | '/settings/channels'
    | '/settings/help-page'
    | '/settings/integrations'
    | '/settings/escalation'
    | '/settings/work'
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
  {
    to: '/settings/general',
    label: t('General'),
    right: 'settings.manage',
    icon: SlidersHorizontal,
  },
  {
    to: '/settings/assistant',
    label: t('Assistant'),
    right: 'settings.manage',
    icon: MessageSquareText,
  },
  { to: '/settings/widget', label: t('Widget'), right: 'settings.manage', icon: MessageCircle },
  { to: '/settings/model', label: t('Model'), right: 'settings.manage', icon: BrainCircuit },
  { to: '/settings/knowledge', label: t('Knowledge'), right: 'settings.manage', icon: BookOpen },
  { to: '/settings/policy', label: t('Policy'), right: 'settings.manage', icon: Scale },
  { to: '/settings/escalation', label: t('Escalation'), right: 'settings.manage', icon: LifeBuoy },
  { to: '/settings/work', label: t('Work'), right: 'settings.manage', icon: Timer },
  { to: '/settings/teams', label: t('Teams & hours'), right: 'settings.manage', icon: Clock },
  { to: '/settings/assignment', label: t('Assignment'), right: 'settings.manage', icon: Split },
  { to: '/settings/channels', label: t('Channels'), right: 'settings.manage', icon: MessageCircle },
  { to: '/settings/help-page', label: t('Help page'), right: 'settings.manage', icon: FileText },
  {
    to: '/settings/integrations',
    label: t('Integrations'),
    right: 'settings.manage',
    icon: Ticket,
  },
  { to: '/settings/actions', label: t('Actions'), right: 'settings.manage', icon: Zap },
  { to: '/settings/mcp', label: t('MCP servers'), right: 'settings.manage', icon: Plug },
  {
    to: '/settings/identity',
    label: t('Identity & limits'),
    right: 'settings.manage',
    icon: Fingerprint,
  },
  { to: '/settings/access-keys', label: t('Access keys'), right: 'keys.manage', icon: KeyRound },
  { to: '/settings/security', label: t('Sign-in'), right: 'security.manage', icon: ShieldCheck },
  { to: '/settings/privacy', label: t('Privacy'), right: 'privacy.manage', icon: Trash2 },
  { to: '/settings/audit', label: t('Audit log'), right: 'audit.read', icon: History },
]
