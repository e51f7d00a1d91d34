// The fakes behind the destinations, living in the present.
import { fakeFreshdesk } from '../../packages/integrations/src/connectors/freshdesk/fake-freshdesk.ts'
import { fakeHelpScout } from '../../packages/integrations/src/connectors/help-scout/fake-help-scout.ts'
import { fakeHubspot } from '../../packages/integrations/src/connectors/hubspot/fake-hubspot.ts'
import { fakeIntercom } from '../../packages/integrations/src/connectors/intercom/fake-intercom.ts'
import { CAREFUL, fakeMcp } from '../../packages/integrations/src/connectors/mcp/fake-mcp.ts'
import { fakeSalesforce } from '../../packages/integrations/src/connectors/salesforce/fake-salesforce.ts'
import { fakeSlack } from '../../packages/integrations/src/connectors/slack/fake-slack.ts'
import { fakeWebhook } from '../../packages/integrations/src/connectors/webhook/fake-webhook.ts'
import { fakeZendesk } from '../../packages/integrations/src/connectors/zendesk/fake-zendesk.ts'
import { fakeZohoDesk } from '../../packages/integrations/src/connectors/zoho-desk/fake-zoho-desk.ts'
import type { Fake } from '../../packages/integrations/src/testing/fake.ts'

type HttpFake = Fake & Required<Pick<Fake, 'fetch'>>

const now = () => new Date()
const time = {
  get now() {
    return now()
  },
}

/** `url`: where its webhooks go, for vendors that sign the address. */
export const FAKES: Record<string, (url: string) => HttpFake> = {
  zendesk: () => fakeZendesk(now),
  freshdesk: () => fakeFreshdesk({ now }),
  help_scout: () => fakeHelpScout({ time }),
  intercom: () => fakeIntercom({ time }),
  hubspot_tickets: (url) => fakeHubspot('tickets', {}, { now, url }),
  hubspot_chat: (url) => fakeHubspot('custom-channel', {}, { now, url }),
  salesforce: () => fakeSalesforce({}, now),
  // What is pressed there is sent to the server; the fake need not hear of it itself.
  slack: () => withoutSettling(fakeSlack({ now })),
  webhook: () => fakeWebhook({ now }),
  zoho_desk: () => fakeZohoDesk({}, now),
  mcp: () => fakeMcp(CAREFUL),
}

function withoutSettling({ settle: _, ...fake }: HttpFake): HttpFake {
  return fake
}
