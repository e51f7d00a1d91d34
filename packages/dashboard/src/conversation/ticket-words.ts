import { t } from '../words/translate.ts'

/** What a desk is called. Teammates may not read the settings that have its title, so its name has to do. */
export function deskTitle(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim()
  return KNOWN[name] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

/** Those whose names are written otherwise. */
const KNOWN: Record<string, string> = {
  hubspot: 'HubSpot',
  helpscout: 'Help Scout',
  'help-scout': 'Help Scout',
  'zoho-desk': 'Zoho Desk',
  zoho: 'Zoho Desk',
  'jira-service-management': 'Jira Service Management',
  jsm: 'Jira Service Management',
  servicenow: 'ServiceNow',
  github: 'GitHub',
  mcp: t('MCP server'),
}
