// Where the escalations of a soak go: every connector there is, with what its fake wants to be told. The first column is
// also the id of the connection.
import type { KeptToken } from '@baton/integrations'
import { CAREFUL, TOKEN } from '../packages/integrations/src/connectors/mcp/fake-mcp.ts'
import { SECRET } from '../packages/integrations/src/connectors/webhook/fake-webhook.ts'
import { WEBHOOK_SECRET } from '../packages/integrations/src/connectors/zendesk/fake-zendesk.ts'

export type Destination = {
  id: string
  connector: string
  /** With the address of its fake; what `secrets` names is kept sealed. */
  settings(address: string): Record<string, string>
  secrets: string[]
  /** Its address stands in its settings, and it is left out where its servers are not at hand. */
  speaksNoHttp?: true
  /** Where its API is below that address. */
  path?: string
  /** What a sign-in would have brought. */
  token?: KeptToken
  /** People there can write to the customer. */
  answers: boolean
  /** What is sent here cannot be read anywhere, so whoever sends it tries until it is taken. */
  insists: boolean
  /** What is said there is all there is: nothing can be solved. */
  keepsNoStatus?: true
}

/** The team's list brings a copy to the mailbox that is read: there a mail that nobody heard of is found. */
export const MAILBOX = 'support@desk.test'

const usual = { answers: true, insists: false }
const token: KeptToken = { accessToken: 'at_0', refreshToken: 'rt_0' }

export const DESTINATIONS: readonly Destination[] = [
  {
    ...{ id: 'zendesk', connector: 'zendesk', token, ...usual },
    settings: () => ({
      ...{ subdomain: 'acme', clientId: 'baton', clientSecret: 'cs' },
      webhookSecret: WEBHOOK_SECRET,
    }),
    secrets: ['clientSecret', 'webhookSecret'],
  },
  {
    ...{ id: 'freshdesk', connector: 'freshdesk', ...usual },
    settings: () => ({
      ...{ domain: 'acme', apiKey: 'k_1' },
      webhookSecret: 'a_secret_that_only_the_rule_knows_0123456789',
    }),
    secrets: ['apiKey', 'webhookSecret'],
  },
  {
    ...{ id: 'help_scout', connector: 'help-scout', ...usual },
    settings: () => ({
      ...{ appId: 'app', appSecret: 'shh', inboxId: '85', webhookSecret: 'for testing only' },
    }),
    secrets: ['appSecret', 'webhookSecret'],
  },
  {
    ...{ id: 'intercom', connector: 'intercom', ...usual },
    settings: () => ({
      ...{ accessToken: 'at_1', clientSecret: 'test_client_secret', ticketTypeId: '88' },
    }),
    secrets: ['accessToken', 'clientSecret'],
  },
  {
    ...{ id: 'hubspot_tickets', connector: 'hubspot', token, ...usual },
    settings: () => ({
      ...{ mode: 'tickets', portalId: '123', clientId: 'c', clientSecret: 'test_client_secret' },
    }),
    secrets: ['clientSecret'],
  },
  {
    ...{ id: 'hubspot_chat', connector: 'hubspot', token, ...usual },
    settings: () => ({
      ...{ mode: 'custom-channel', portalId: '123', clientId: 'c' },
      ...{ clientSecret: 'test_client_secret', channelId: '1007', channelAccountId: '2002' },
    }),
    secrets: ['clientSecret'],
  },
  {
    ...{ id: 'salesforce', connector: 'salesforce', ...usual },
    settings: () => ({ domain: 'acme', clientId: 'baton', clientSecret: 'cs' }),
    secrets: ['clientSecret'],
  },
  {
    ...{ id: 'slack', connector: 'slack', path: '/api', ...usual, insists: true },
    settings: () => ({
      ...{ botToken: 'xoxb-1-2-abc', channel: 'C0HELPDESK' },
      signingSecret: 'e6b19c573432dcc6b075501d51b51bb8',
    }),
    secrets: ['botToken', 'signingSecret'],
  },
  {
    ...{ id: 'webhook', connector: 'webhook', ...usual, insists: true },
    settings: (address) => ({ url: `${address}/hooks?from=baton`, secret: SECRET }),
    secrets: ['secret'],
  },
  {
    ...{ id: 'zoho_desk', connector: 'zoho-desk', token, ...usual },
    settings: () => ({
      ...{ dataCentre: 'eu', orgId: '60001234567', departmentId: '18' },
      ...{ clientId: 'c', clientSecret: 'cs' },
    }),
    secrets: ['clientSecret'],
  },
  {
    ...{ id: 'mcp', connector: 'mcp', ...usual, answers: false },
    settings: (address) => ({
      ...{ url: `${address}/mcp`, token: TOKEN, emailIfUnknown: 'nobody@acme.example' },
      ...CAREFUL,
    }),
    secrets: ['token'],
  },
  {
    ...{ id: 'email', connector: 'email', ...usual, keepsNoStatus: true, speaksNoHttp: true },
    settings: (address) => {
      const { port, searchParams } = new URL(address)
      return {
        ...{ from: MAILBOX, to: MAILBOX, team: '@desk.test', user: MAILBOX, password: 'secret' },
        ...{ smtpHost: '127.0.0.1', smtpPort: port, smtpSecurity: 'none' },
        ...{ imapHost: '127.0.0.1', imapPort: searchParams.get('imap') ?? '' },
        imapSecurity: 'none',
      }
    },
    secrets: ['password'],
  },
]
