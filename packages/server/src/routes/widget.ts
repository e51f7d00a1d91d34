// How the chat of a page begins. Asked once the chat is opened, by anybody who knows the page: nothing here is a secret.
// The site it was opened on is remembered, so that operators see whether it stands where they put it.
import { endpoints, SETTINGS } from '@baton/contract'
import type { Hono } from 'hono'
import type { Settings } from '../settings/settings.ts'
import type { WidgetSights } from '../widget/sights.ts'
import { type Authenticate, route } from './route.ts'

export type WidgetServices = {
  authenticate: Authenticate
  settings: Pick<Settings, 'read'>
  widgetSights: WidgetSights
  publicUrl: string | undefined
}

export function widgetRoutes(app: Hono, services: WidgetServices): void {
  const { authenticate, settings, widgetSights, publicUrl } = services

  route(app, endpoints.readWidget, authenticate, async ({ caller, headers }) => {
    const { id } = caller.workspace
    const origin = siteOf(headers, publicUrl)
    const [{ assistantName }, { greeting, suggestions, languages }] = await Promise.all([
      settings.read(id, 'general'),
      settings.read(id, 'widget'),
      origin ? widgetSights.seen(id, origin) : undefined,
    ])
    // A name nobody has chosen is said in the customer's language.
    const name = assistantName === UNNAMED ? '' : assistantName
    return { name, greeting, suggestions, languages }
  })

  route(app, endpoints.listWidgetSights, authenticate, async ({ caller }) => ({
    data: await widgetSights.list(caller.workspaceId),
  }))
}

/** Null for pages of our own: the demo, and the preview in the desk. */
function siteOf(headers: Headers, publicUrl: string | undefined): string | null {
  const origin = headers.get('origin')
  const own = [publicUrl && new URL(publicUrl).host, headers.get('host')]
  return origin && !own.includes(URL.parse(origin)?.host) ? origin : null
}

const UNNAMED = SETTINGS.general.parse({}).assistantName
