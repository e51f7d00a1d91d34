// What the areas of a file of all settings are called in the desk, where they have pages.
import { t } from '../../words/translate.ts'

const NAMES: Readonly<Record<string, string>> = {
  general: t('General'),
  assistant: t('Assistant'),
  model: t('Model'),
  policy: t('Policy'),
  actions: t('Actions'),
  mcp: t('MCP servers'),
  destinations: `${t('Integrations')}, ${t('Escalation')}`,
  channels: t('Channels'),
  help: t('Help page'),
  identity: t('Identity & limits'),
  widget: t('Widget'),
  teams: t('Teams & hours'),
  assignment: t('Assignment'),
  work: t('Work'),
  privacy: t('Privacy'),
  security: t('Sign-in'),
  macros: t('Canned replies'),
  sources: t('Knowledge'),
}

/** An area of a newer server is called as the file calls it. */
export function areaWords(area: string): string {
  return NAMES[area] ?? area
}
