// What a server offers now, beside what was allowed: the same, changed since, or gone.
import type { AllowedTool, McpServer, McpTool } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../../app/desk.tsx'

export type ToolLine = {
  name: string
  /** As the server describes it now; null when it is gone. */
  now: McpTool | null
  /** As it was allowed; null when it is not. */
  allowed: AllowedTool | null
  state: 'open' | 'allowed' | 'changed' | 'gone'
}

export function useInspection({ url, auth }: Pick<McpServer, 'url' | 'auth'>, enabled: boolean) {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['mcp', url, auth],
    queryFn: () => api.inspectMcp({ body: { url, auth } }),
    enabled,
    retry: false,
    staleTime: 60_000,
  })
}

export function toolLines(
  allowed: readonly AllowedTool[],
  offered: readonly McpTool[],
): ToolLine[] {
  const lines = offered.map((now): ToolLine => {
    const known = allowed.find(({ name }) => name === now.name) ?? null
    const state = known === null ? 'open' : known.hash === now.hash ? 'allowed' : 'changed'
    return { name: now.name, now, allowed: known, state }
  })
  const gone = allowed
    .filter(({ name }) => !offered.some((now) => now.name === name))
    .map((known): ToolLine => ({ name: known.name, now: null, allowed: known, state: 'gone' }))
  return [...lines, ...gone]
}

/** What says of itself that it only reads is not asked about; everything else is. */
export function pinned(tool: McpTool, before?: AllowedTool | null): AllowedTool {
  return { ...tool, approval: before?.approval ?? (tool.readOnly ? 'never' : 'customer') }
}
