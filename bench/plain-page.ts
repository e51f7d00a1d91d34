// The floor of the desk in a browser: an empty page, and a plain list of links that J and K go through, with the same
// updates coming in. No framework, no styles, no sign-in, nothing looked up.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type PlainPages = { url: string; stop(): Promise<void> }

const LINKS = 50
const EMPTY = '<!doctype html><title>Empty</title><p>Empty'

export async function startPlainPages(): Promise<PlainPages> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(request.url === '/list' ? listPage() : EMPTY)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function listPage(): string {
  const links = Array.from({ length: LINKS }, (_, nth) => `<li><a href="#${nth}">Line ${nth}</a>`)
  return `<!doctype html><title>List</title><textarea></textarea><ul>${links.join('')}</ul><script>(${follow})()</script>`
}

/** Runs in the page. */
function follow(): void {
  const links = [...document.querySelectorAll('a')]
  let at = -1
  let came = 0
  document.addEventListener('keydown', ({ key, target }) => {
    if ((key !== 'j' && key !== 'k') || target instanceof HTMLTextAreaElement) return
    at = Math.max(0, Math.min(links.length - 1, at + (key === 'j' ? 1 : -1)))
    links[at]?.focus()
  })
  const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/ws`)
  socket.onmessage = ({ data }) => {
    const link = links[came++ % links.length]
    if (link) link.textContent = JSON.parse(data).row.preview
  }
}
