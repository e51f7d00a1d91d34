// A server that speaks like a model's, over HTTP and in the formats of three providers; what it says is up to the test.
// Also what benchmarks and evaluations ask when they need a model that costs nothing.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { errorBody, FORMATS, type Wire } from './wire-formats.ts'

export type { Wire }

/** What the model says to one request. */
export type Reply = {
  /** In these pieces. */
  text?: string | readonly string[]
  calls?: readonly { name: string; input: unknown }[]
  /** An answer in the way of HTTP, instead of a stream. */
  status?: number
  headers?: Record<string, string>
  error?: string
  /** Breaks off after so many pieces: the connection, or politely without an end. */
  cutAfter?: number
  cut?: 'connection' | 'stream'
  /** Sent instead of a stream. */
  garbage?: string
  /** Before the first piece, and between two. */
  silenceMs?: number
  pauseMs?: number
  /** The model had more to say than it may. */
  tooLong?: boolean
}

export type Asked = {
  wire: Wire
  path: string
  headers: IncomingMessage['headers']
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was sent
  body: any
  text: string
}

export type ModelServer = {
  /** Where each provider's API begins. */
  url: Record<Wire, string>
  asked: Asked[]
  close(): Promise<void>
}

/** The last reply is repeated; a function is asked each time. */
export async function modelServer(
  replies: readonly Reply[] | ((asked: Asked) => Reply),
): Promise<ModelServer> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const text = await bodyOf(request)
    const one = { ...addressed(request), headers: request.headers, body: JSON.parse(text), text }
    asked.push(one)
    const reply =
      typeof replies === 'function'
        ? replies(one)
        : (replies[Math.min(asked.length, replies.length) - 1] ?? {})
    await answer(response, one.wire, reply).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: { openai: `${origin}/v1`, anthropic: `${origin}/v1`, google: `${origin}/v1beta` },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** 24 pieces, all at once, with a citation and the mark of a sure answer. */
export function atOnce(): Reply {
  const words =
    'Open the settings of your workspace and choose what you need there , then save it [1]. That is all . '
  return {
    text: [
      ...words
        .trim()
        .split(' ')
        .slice(0, 22)
        .map((word) => `${word} `),
      '\n<confidence>',
      'high</confidence>',
    ],
  }
}

/** The model would rather have a person answer. */
export function asksForPerson(
  reason = 'The customer needs a refund, which only a person can make.',
): Reply {
  return { calls: [{ name: 'hand_over_to_human', input: { reason } }] }
}

function addressed({ url = '' }: IncomingMessage): Pick<Asked, 'wire' | 'path'> {
  const wire = url.includes('GenerateContent')
    ? 'google'
    : url.endsWith('/messages')
      ? 'anthropic'
      : 'openai'
  return { wire, path: url }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

async function answer(response: ServerResponse, wire: Wire, reply: Reply): Promise<void> {
  const { status, headers = {}, error = 'no', garbage, silenceMs = 0, pauseMs = 0 } = reply
  if (status) {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(errorBody(wire, error, status)))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.flushHeaders()
  if (silenceMs > 0) await sleep(silenceMs, undefined, { ref: false })
  if (garbage !== undefined) {
    response.end(garbage)
    return
  }
  const { pieces, begin, end } = FORMATS[wire](reply)
  const cutAfter = reply.cutAfter ?? Number.POSITIVE_INFINITY
  // Without a pause all comes in one write, as from a model that thinks in no time.
  const sent = pieces.slice(0, cutAfter)
  if (pauseMs === 0) response.write(begin + sent.join(''))
  else {
    response.write(begin)
    for (const piece of sent) {
      response.write(piece)
      await sleep(pauseMs, undefined, { ref: false })
    }
  }
  if (cutAfter >= pieces.length) response.end(end)
  else if (reply.cut === 'stream') response.end()
  else setTimeout(() => response.destroy(), 30)
}
