// HubSpot, in one of two shapes that the operator chooses. Facts: developers.hubspot.com, CRM and custom channels 2026-03,
// conversations 2026-09, validating requests. Webhooks are only doorbells: what was said is read from the API.
import { defineConnector } from '../../connector.ts'
import { channelDesk } from './custom-channel.ts'
import { API, apiOf, hubspotOAuth, Settings } from './sign-in.ts'
import { ticketDesk } from './tickets.ts'

export const hubspot = defineConnector({
  name: 'hubspot',
  title: 'HubSpot',
  about: {
    once: 'As tickets, HubSpot keeps our key unique for ever, so a second ticket cannot come about; before a note is written again we look for it on the ticket. As a custom channel, HubSpot keeps our key of each of the customer’s messages; a comment is looked for in the thread before it is written again. What remains in both: a note or comment that HubSpot finishes after our look may stand there twice.',
    back: 'As tickets, your team answers from the help desk by e-mail; what they sent and the ticket’s stage also appear in the chat. As a custom channel, what they write in the inbox or help desk goes straight into the chat. Both come by webhook at once, and by looking every few minutes.',
    setUp: [
      'Make an app for your account with OAuth and the redirect address below. Scopes for tickets: oauth, tickets, crm.objects.contacts.read, crm.objects.contacts.write, conversations.read. For a custom channel: oauth, the two of contacts, conversations.read, conversations.write, conversations.custom_channels.read, conversations.custom_channels.write.',
      'For tickets (any plan): Settings → Properties → Ticket properties → Create property: “Baton key”, single-line text, internal name baton_key, with “Require unique values for this property”.',
      'For tickets: subscribe the app’s webhooks to ticket property hs_pipeline_stage changed and to conversation new message, at the webhook address below.',
      'For a custom channel (Sales Hub or Service Hub Professional or higher; not with a legacy private app): register the channel with the webhook address below, connect it to an inbox or the help desk, and enter both ids here. The documentation has the two requests. Subscribe the app’s webhooks to conversation status and assignment changed.',
      'Enter Hub ID, client ID and client secret here, and choose “Sign in to HubSpot”.',
    ],
  },
  settings: Settings,
  form: {
    mode: {
      label: 'How it arrives',
      options: {
        tickets: 'A ticket with notes',
        'custom-channel': 'A chat in the inbox or help desk',
      },
    },
    portalId: { label: 'Hub ID', placeholder: '12345678' },
    clientId: { label: 'App client ID' },
    clientSecret: { label: 'App client secret' },
    pipelineId: { label: 'Pipeline', when: { setting: 'mode', is: ['tickets'] } },
    stageId: { label: 'First stage', when: { setting: 'mode', is: ['tickets'] } },
    keyProperty: {
      label: 'Ticket property for Baton’s key',
      when: { setting: 'mode', is: ['tickets'] },
    },
    channelId: { label: 'Channel ID', when: { setting: 'mode', is: ['custom-channel'] } },
    channelAccountId: {
      label: 'Channel account ID',
      when: { setting: 'mode', is: ['custom-channel'] },
    },
    deliveryIdentifier: {
      label: 'Delivery identifier',
      when: { setting: 'mode', is: ['custom-channel'] },
    },
  },
  baseUrl: () => API,
  oauth: hubspotOAuth(),

  connect(settings, io) {
    const api = apiOf(settings, io)
    return settings.mode === 'tickets'
      ? ticketDesk(settings, io, api)
      : channelDesk(settings, io, api)
  },
})
