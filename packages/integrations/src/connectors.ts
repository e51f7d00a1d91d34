// Every ticket system Baton knows. A new one is a folder in connectors/, its test and a line here.
import type { Connector } from './connector.ts'
import { email } from './connectors/email/email.ts'
import { freshdesk } from './connectors/freshdesk/freshdesk.ts'
import { helpScout } from './connectors/help-scout/help-scout.ts'
import { hubspot } from './connectors/hubspot/hubspot.ts'
import { intercom } from './connectors/intercom/intercom.ts'
import { mcp } from './connectors/mcp/mcp.ts'
import { salesforce } from './connectors/salesforce/salesforce.ts'
import { slack } from './connectors/slack/slack.ts'
import { webhook } from './connectors/webhook/webhook.ts'
import { zendesk } from './connectors/zendesk/zendesk.ts'
import { zohoDesk } from './connectors/zoho-desk/zoho-desk.ts'

// biome-ignore lint/suspicious/noExplicitAny: each connector reads settings of its own shape, which its schema has checked
export const CONNECTORS: readonly Connector<any>[] = [
  email,
  freshdesk,
  helpScout,
  hubspot,
  intercom,
  mcp,
  salesforce,
  slack,
  webhook,
  zendesk,
  zohoDesk,
]
