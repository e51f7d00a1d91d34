// A website on a port of its own, for tests that read one.
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export type Page =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Buffer }

export type Website = {
  /** Without a slash at the end. */
  url: string
  /** What was asked for, in order. */
  asked: string[]
  /** What was answered with “not modified”. */
  unmodified: string[]
  /** Greatest number of requests at one moment. */
  busiest(): number
  pages: Map<string, Page>
  close(): Promise<void>
}

/** A page is found by its path and query; one that is a string is HTML; one with an ETag may be unmodified. */
export async function openWebsite(pages: Record<string, Page>): Promise<Website> {
  const known = new Map(Object.entries(pages))
  const asked: string[] = []
  const unmodified: string[] = []
  let open = 0
  let busiest = 0
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    busiest = Math.max(busiest, ++open)
    response.on('close', () => open--)
    const page = known.get(path)
    const {
      status = 200,
      headers = {},
      body = '',
    } = page === undefined ? { status: 404 } : typeof page === 'string' ? { body: page } : page
    if (headers.etag && request.headers['if-none-match'] === headers.etag) {
      unmodified.push(path)
      response.writeHead(304, headers).end()
      return
    }
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    unmodified,
    busiest: () => busiest,
    pages: known,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export function webPage(title: string, text: string, links: string[] = []): string {
  const filler =
    'This paragraph is long enough to be taken for the text of a page, not for its frame.'
  const list = links.map((link) => `<li><a href="${link}">${link}</a></li>`).join('')
  return `<!doctype html><html lang="en"><head><title>${title} | Acme</title></head><body>
    <nav><ul>${list}</ul></nav>
    <main><h1>${title}</h1><p>${text}</p><p>${filler} It stands on the page about ${title}.</p></main>
    </body></html>`
}
