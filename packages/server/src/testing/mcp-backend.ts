// A real MCP server on a port of the loopback, over streamable HTTP; its tools can be changed while it runs.
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createMcpHandler, McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'

export type McpBackend = {
  /** Where it answers. */
  url: string
  /** Calls it has done, in order. */
  done: { tool: string; input: unknown }[]
  /** Authorization headers it has seen. */
  authorizations: Set<string>
  requests(): number
  change(part: Partial<Shape>): void
  close(): Promise<void>
}

type Shape = {
  lookUpDescription: string
  /** Milliseconds before `cancel_order` answers. */
  slowMs: number
  size: number
  /** So many requests are answered with this status instead. */
  refuse: { status: number; times: number } | null
}

export async function openMcpBackend(): Promise<McpBackend> {
  const shape: Shape = {
    lookUpDescription: 'Finds an order by its number',
    slowMs: 0,
    size: 0,
    refuse: null,
  }
  const done: McpBackend['done'] = []
  const authorizations = new Set<string>()
  let requests = 0
  const handler = createMcpHandler(() => shop(shape, done))
  const answer = getRequestListener(async (request) => {
    requests++
    authorizations.add(request.headers.get('authorization') ?? '')
    const { refuse } = shape
    if (!refuse || refuse.times-- <= 0) return handler.fetch(request)
    return new Response('no', { status: refuse.status })
  })
  const server = http.createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    done,
    authorizations,
    requests: () => requests,
    change: (part) => void Object.assign(shape, part),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function shop(shape: Shape, done: McpBackend['done']): McpServer {
  const server = new McpServer({ name: 'shop', version: '1.0.0' })
  server.registerTool(
    'look_up_order',
    {
      description: shape.lookUpDescription,
      inputSchema: z.object({ orderId: z.string() }),
      annotations: { readOnlyHint: true },
    },
    async ({ orderId }) => {
      done.push({ tool: 'look_up_order', input: { orderId } })
      const text = shape.size > 0 ? 'x'.repeat(shape.size) : `Order ${orderId} is on its way`
      return { content: [{ type: 'text', text }] }
    },
  )
  server.registerTool(
    'cancel_order',
    { title: 'Cancel an order', inputSchema: z.object({ orderId: z.string() }) },
    async ({ orderId }) => {
      done.push({ tool: 'cancel_order', input: { orderId } })
      await new Promise((resolve) => setTimeout(resolve, shape.slowMs))
      if (orderId === 'gone') {
        return { isError: true, content: [{ type: 'text', text: 'There is no such order' }] }
      }
      return { content: [{ type: 'text', text: `Order ${orderId} is cancelled` }] }
    },
  )
  return server
}
