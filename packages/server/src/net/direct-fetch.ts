// Requests to addresses that the operator of the server has named, or that we know: to a model, several for each answer.
import http from 'node:http'
import https from 'node:https'
import { send, wantedOf } from './send.ts'

/** Far beyond any answer. */
const MAX_BYTES = 50_000_000

/** Like the platform's, at a third of its cost; it follows no redirect. By the proxy, where Node is told of one. */
export const directFetch: typeof globalThis.fetch = async (input, init) => {
  const wanted = await wantedOf(input, init)
  const { globalAgent: agent } = wanted.url.protocol === 'https:' ? https : http
  return send(wanted, { maxBytes: MAX_BYTES, agent })
}
