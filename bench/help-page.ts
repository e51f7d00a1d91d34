// How long a page of the help page and a search on it take. Beside them a file of the same length from the barest server.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { environment } from '../packages/server/src/env.ts'
import type { Bench, Figure } from './figure.ts'
import { spreadOf } from './measure.ts'

const ARTICLE = '/help/escalation'
const QUERIES = [
  'take over',
  'webhook',
  'zendesk',
  'how do I hand back',
  'policy',
  'widg',
  'no model',
]
const WARM_UP = 20

const STATIC_SERVER = `
const text = Buffer.alloc(Number(process.argv[1]), 'x')
require('node:http').createServer((_, response) => response.end(text))
  .listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

export async function measureHelpPage({ baton, quick, say }: Bench): Promise<Figure[]> {
  say('help page: an article, a search')
  const base = baton.address.url.replace(/\/$/, '')
  const count = quick ? 200 : 1_000
  const article = await (await fetch(base + ARTICLE)).text()
  if (!article.includes('<article')) throw new Error(`${ARTICLE} is no article.`)

  const child = spawn(process.execPath, ['-e', STATIC_SERVER, String(Buffer.byteLength(article))], {
    ...{ env: environment, stdio: ['ignore', 'pipe', 'inherit'] },
  })
  const [line] = await once(child.stdout as NodeJS.ReadableStream, 'data')
  const floor = await timed(count, () => `http://127.0.0.1:${Number(line)}/`)
  child.kill()

  const read = await timed(count, () => base + ARTICLE)
  const found = await timed(count, (at) => {
    const query = QUERIES[at % QUERIES.length] ?? ''
    return `${base}/help/-/suggest?q=${encodeURIComponent(query)}`
  })
  const page = `help page, article of ${Math.round(article.length / 1024)} KB`
  return [
    { name: `${page}: p50`, unit: 'ms', baton: read.p50, floor: floor.p50 },
    { name: `${page}: p95`, unit: 'ms', baton: read.p95, floor: floor.p95 },
    { name: 'help page, search while typing: p50', unit: 'ms', baton: found.p50, floor: floor.p50 },
    { name: 'help page, search while typing: p95', unit: 'ms', baton: found.p95, floor: floor.p95 },
  ]
}

async function timed(count: number, addressOf: (at: number) => string) {
  const milliseconds: number[] = []
  for (let at = -WARM_UP; at < count; at++) {
    // Many readers, each with an address of their own: what is measured is not the limit for one of them.
    const headers = { 'x-forwarded-for': `198.51.${(at >> 7) & 127}.${at & 127}` }
    const began = performance.now()
    const response = await fetch(addressOf(at + WARM_UP), { headers })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`It answered ${response.status}.`)
    if (at >= 0) milliseconds.push(performance.now() - began)
  }
  return spreadOf(milliseconds)
}
