// The pages of the settings, in the order in which they stand beside each other.
import { Plug, SlidersHorizontal, Zap } from 'lucide-react'
import type { ComponentType } from 'react'

export type SettingsPageEntry = {
  to: '/settings/general' | '/settings/actions' | '/settings/mcp'
  label: string
  icon: ComponentType<{ size: number; 'aria-hidden': boolean }>
}

export const SETTINGS_PAGES: SettingsPageEntry[] = [
  { to: '/settings/general', label: 'General', icon: SlidersHorizontal },
  { to: '/settings/actions', label: 'Actions', icon: Zap },
  { to: '/settings/mcp', label: 'MCP servers', icon: Plug },
]
