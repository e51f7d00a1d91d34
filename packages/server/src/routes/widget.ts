// How the chat of a page begins. Asked once the chat is opened, by anybody who knows the page: nothing here is a secret.
import { endpoints, SETTINGS } from '@baton/contract'
import type { Hono } from 'hono'
import type { Settings } from '../settings/settings.ts'
import { type Authenticate, route } from './route.ts'

export type WidgetServices = { authenticate: Authenticate; settings: Pick<Settings, 'read'> }

export function widgetRoutes(app: Hono, { authenticate, settings }: WidgetServices): void {
  route(app, endpoints.readWidget, authenticate, async ({ caller }) => {
    const [{ assistantName }, { greeting, suggestions, languages }] = await Promise.all([
      settings.read(caller.workspace.id, 'general'),
      settings.read(caller.workspace.id, 'widget'),
    ])
    // A name nobody has chosen is said in the customer's language.
    const name = assistantName === UNNAMED ? '' : assistantName
    return { name, greeting, suggestions, languages }
  })
}

const UNNAMED = SETTINGS.general.parse({}).assistantName
