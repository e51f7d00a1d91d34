// What the server says of itself: alive, ready, and what it offers.
import type { Hono } from 'hono'
import type { Pool } from 'pg'
import { answerText, CSS } from './answer-text.ts'
import { openApiDocument } from './openapi.ts'
import { REFERENCE_STYLE, referencePage } from './reference-page.ts'

export type ServerServices = {
  pool: Pool
  publicUrl: string | undefined
  version: string
  isDraining: () => boolean
}

export function serverRoutes(app: Hono, services: ServerServices): void {
  const { pool, publicUrl, version, isDraining } = services

  // Alive: the process answers. Nothing else is asked, or a slow database would have it killed.
  app.get('/healthz', (context) => context.json({ status: 'ok' }))

  app.get('/readyz', async (context) => {
    const reasons = isDraining() ? ['The server is stopping.'] : await problemsOf(pool)
    return context.json({ ready: reasons.length === 0, reasons }, reasons.length === 0 ? 200 : 503)
  })

  app.get('/version', (context) => context.json({ version }))

  app.get('/api/openapi.json', (context) => {
    const origin = publicUrl ?? new URL(context.req.url).origin
    const text = JSON.stringify(openApiDocument(origin, version))
    return answerText(context, text, 'application/json')
  })

  app.get('/api/docs', async (context) => {
    context.header(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'",
    )
    const origin = publicUrl ?? new URL(context.req.url).origin
    const page = referencePage(openApiDocument(origin, version))
    return answerText(context, String(await page))
  })

  app.get('/api/docs.css', (context) => answerText(context, REFERENCE_STYLE, CSS))
}

async function problemsOf(pool: Pool): Promise<string[]> {
  try {
    await pool.query('select 1 from migrations limit 1')
    return []
  } catch (error) {
    return [`The database does not answer: ${error instanceof Error ? error.message : error}`]
  }
}
