// What can be set, and where: by the words that stand beside it there, so that each language finds it by its own.
import { t } from '../../words/translate.ts'
import type { SettingsPageEntry } from '../pages.ts'

export type Place = SettingsPageEntry['to']

export const SETTINGS_INDEX: Readonly<Record<Place, readonly string[]>> = {
  '/settings/account': [
    t('Password'),
    t('New password'),
    t('Where you are signed in'),
    t('Sign out everywhere else'),
  ],
  '/settings/general': [t('Name of the assistant')],
  '/settings/people': [t('Invitations'), t('Role'), t('Deactivate'), t('What each role may do')],
  '/settings/teams': [
    t('Teams'),
    t('Hours'),
    t('Holidays'),
    t('Time off'),
    t('Time zone'),
    t('Minutes to answer'),
    t('At most, for each person'),
  ],
  '/settings/assignment': [t('Rules'), t('Test with a sample'), t('Everything else goes to')],
  '/settings/work': [t('Targets'), t('When clocks run'), t('Usual tags'), t('Reasons for closing')],
  '/settings/assistant': [t('Instructions'), t('Tone'), t('When to use a person')],
  '/settings/model': [t('API key'), t('Limits and prices'), t('Try the model')],
  '/settings/knowledge': [
    t('Add a source'),
    t('Add files'),
    t('Add a question'),
    t('Read it again'),
    t('Documents'),
  ],
  '/settings/actions': [t('New action'), t('Ask the customer each time')],
  '/settings/mcp': [t('Add a server'), t('Credential')],
  '/settings/policy': [
    t('Add a rule'),
    t('Add topic'),
    t('Actions the assistant must not do'),
    t('A policy as a YAML file'),
  ],
  '/settings/escalation': [t('When to use it'), t('Message')],
  '/settings/integrations': [
    t('Delivery log'),
    t('Take out of every text'),
    t('Leave out altogether'),
  ],
  '/settings/widget': [
    t('Brand colour'),
    t('Greeting'),
    t('Theme'),
    t('Put it on your pages'),
    t('What it may remember on the customer’s device'),
  ],
  '/settings/help-page': [t('Show the help page'), t('Introduction')],
  '/settings/channels': [
    t('Mail them what they missed'),
    t('Minutes unseen, and away, before it is sent'),
    t('Let customers follow their request on a page'),
    t('Days until a link ends'),
  ],
  '/settings/identity': [
    t('Identity secrets'),
    t('Allowed pages'),
    t('Only customers who are signed in'),
    t('Limits'),
    t('Days in which a closed conversation can be opened again'),
  ],
  '/settings/security': [
    t('Passwords'),
    t('Teammates may sign in with a password'),
    t('Teammates sign in at a provider'),
    t('Domains whose people may come in'),
  ],
  '/settings/access-keys': [t('Make a key'), t('Connected programs')],
  '/settings/privacy': [
    t('Retention'),
    t('Erase old conversations'),
    t('One customer'),
    t('Export'),
    t('Erase'),
    t('Redaction'),
    t('Patterns of your own to take out'),
    t('Try redaction'),
  ],
  '/settings/audit': [t('Download as CSV')],
  '/settings/file': [t('Download all settings'), t('Bring settings in')],
}

/** Names that are the same in every language, and stand on no page as they are looked for. */
export const ALSO: Readonly<Partial<Record<Place, readonly string[]>>> = {
  '/settings/people': ['RBAC', 'Admin', 'Owner'],
  '/settings/work': ['SLA'],
  '/settings/model': ['OpenAI', 'Anthropic', 'Google', 'Ollama', 'vLLM', 'LLM'],
  '/settings/knowledge': ['PDF', 'Markdown', 'FAQ', 'RAG'],
  '/settings/actions': ['HTTP', 'API', 'Webhook'],
  '/settings/mcp': ['Model Context Protocol'],
  '/settings/integrations': [
    ...['Zendesk', 'Salesforce', 'Intercom', 'Zoho Desk', 'Freshdesk', 'HubSpot', 'Help Scout'],
    ...['Slack', 'Webhook', 'MCP'],
  ],
  '/settings/widget': ['CSP', 'JavaScript', 'React', 'useAssistant'],
  '/settings/channels': ['WhatsApp', 'E-mail', 'SMTP', 'IMAP'],
  '/settings/identity': ['JWT', 'HMAC', 'CORS'],
  '/settings/security': ['SSO', 'OpenID Connect', 'OIDC', 'Okta', 'Google', 'Entra ID'],
  '/settings/access-keys': ['API', 'OAuth'],
  '/settings/file': ['YAML', 'Git', 'GitOps'],
  '/settings/privacy': ['GDPR', 'DSGVO', 'RGPD', 'IBAN'],
}
