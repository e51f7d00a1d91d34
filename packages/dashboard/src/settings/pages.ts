// The pages of the settings, by what they are about, in the order in which they stand below each other.
import type { Right } from '@baton/contract'
import {
  BookOpen,
  BrainCircuit,
  Clock,
  FileCog,
  FileText,
  Fingerprint,
  History,
  KeyRound,
  LifeBuoy,
  MessageCircle,
  MessageSquareText,
  Plug,
  Scale,
  Send,
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
    | '/settings/file'
  label: string
  /** Without it the page is not in the list, and says why when it is opened by its address. */
  right: Right
  icon: ComponentType<{ size: number; 'aria-hidden': boolean }>
}

export type SettingsGroup = { id: string; label: string; pages: SettingsPageEntry[] }

const OPERATORS = 'settings.manage' as const

export const SETTINGS_GROUPS: SettingsGroup[] = [
  {
    id: 'yours',
    label: t('Yours'),
    pages: [
      { to: '/settings/account', label: t('Your account'), right: 'desk.enter', icon: UserRound },
    ],
  },
  {
    id: 'workspace',
    label: t('Workspace and team'),
    pages: [
      { to: '/settings/general', label: t('General'), right: OPERATORS, icon: SlidersHorizontal },
      { to: '/settings/people', label: t('People'), right: 'people.read', icon: Users },
      { to: '/settings/teams', label: t('Teams & hours'), right: OPERATORS, icon: Clock },
      { to: '/settings/assignment', label: t('Assignment'), right: OPERATORS, icon: Split },
      { to: '/settings/work', label: t('Work'), right: OPERATORS, icon: Timer },
    ],
  },
  {
    id: 'assistant',
    label: t('The assistant'),
    pages: [
      {
        to: '/settings/assistant',
        label: t('Assistant'),
        right: OPERATORS,
        icon: MessageSquareText,
      },
      { to: '/settings/model', label: t('Model'), right: OPERATORS, icon: BrainCircuit },
      { to: '/settings/knowledge', label: t('Knowledge'), right: OPERATORS, icon: BookOpen },
      { to: '/settings/actions', label: t('Actions'), right: OPERATORS, icon: Zap },
      { to: '/settings/mcp', label: t('MCP servers'), right: OPERATORS, icon: Plug },
    ],
  },
  {
    id: 'handing-over',
    label: t('Handing over'),
    pages: [
      { to: '/settings/policy', label: t('Policy'), right: OPERATORS, icon: Scale },
      { to: '/settings/escalation', label: t('Escalation'), right: OPERATORS, icon: LifeBuoy },
      { to: '/settings/integrations', label: t('Integrations'), right: OPERATORS, icon: Ticket },
    ],
  },
  {
    id: 'channels',
    label: t('Where customers write'),
    pages: [
      { to: '/settings/widget', label: t('Widget'), right: OPERATORS, icon: MessageCircle },
      { to: '/settings/help-page', label: t('Help page'), right: OPERATORS, icon: FileText },
      { to: '/settings/channels', label: t('Channels'), right: OPERATORS, icon: Send },
      {
        to: '/settings/identity',
        label: t('Identity & limits'),
        right: OPERATORS,
        icon: Fingerprint,
      },
    ],
  },
  {
    id: 'security',
    label: t('Security and data'),
    pages: [
      {
        to: '/settings/security',
        label: t('Sign-in'),
        right: 'security.manage',
        icon: ShieldCheck,
      },
      {
        to: '/settings/access-keys',
        label: t('Access keys'),
        right: 'keys.manage',
        icon: KeyRound,
      },
      { to: '/settings/privacy', label: t('Privacy'), right: 'privacy.manage', icon: Trash2 },
      { to: '/settings/audit', label: t('Audit log'), right: 'audit.read', icon: History },
      { to: '/settings/file', label: t('Settings as a file'), right: OPERATORS, icon: FileCog },
    ],
  },
]

export const SETTINGS_PAGES: SettingsPageEntry[] = SETTINGS_GROUPS.flatMap(({ pages }) => pages)
