// What an MCP server says of its tools, as far as it can be shown, pinned and compared.
import { createHash } from 'node:crypto'
import { McpTool } from '@baton/contract'
import type { Tool } from '@modelcontextprotocol/client'

export type Listed = { tools: McpTool[]; skipped: { name: string; why: string }[] }

/** A tool that breaks the bounds is left out and named: it must not take the others with it. */
export function toolsOf(tools: readonly Tool[]): Listed {
  const listed: Listed = { tools: [], skipped: [] }
  for (const tool of tools) {
    const parsed = McpTool.safeParse(pinned(tool))
    if (parsed.success) listed.tools.push(parsed.data)
    else {
      const why = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
      listed.skipped.push({ name: tool.name.slice(0, 128), why: why.join('; ') })
    }
  }
  return listed
}

function pinned({ name, title, description, inputSchema, annotations }: Tool): McpTool {
  const said = {
    name,
    title: title ?? annotations?.title ?? '',
    description: description ?? '',
    inputSchema: inputSchema as Record<string, unknown>,
    readOnly: annotations?.readOnlyHint === true,
  }
  const hash = createHash('sha256')
    .update(JSON.stringify(sorted(said)))
    .digest('base64url')
  return { ...said, hash }
}

/** Two servers that say the same in another order say the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
