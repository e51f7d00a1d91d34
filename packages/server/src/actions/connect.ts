// Puts together what actions need: the guard, the MCP servers, the secrets, and the settings that say what is offered.
import type { Conversation } from '@baton/core'
import type { Commits } from '../commit.ts'
import { createMcp, type Mcp } from '../mcp/mcp.ts'
import { type GuardedFetch, guardedFetch } from '../net/guarded-fetch.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { createDryRun, type DryRun } from './dry-run.ts'
import { offersFor } from './offers.ts'
import { createToolbox, type Toolbox } from './toolbox.ts'

export type Connected = {
  tools: Toolbox
  dryRun: DryRun
  mcp: Mcp
  guarded: GuardedFetch
  close(): Promise<void>
}

type Given = {
  privateHosts?: readonly string[]
  version: string
  now: () => number
  newId: (prefix: string) => string
}

export function connectActions(
  { privateHosts = [], version, now, newId }: Given,
  { commits, settings, secrets }: { commits: Commits; settings: Settings; secrets: Secrets },
): Connected {
  const guarded = guardedFetch({ privateHosts })
  const openSecret = secrets.open
  const mcp = createMcp({ guarded, openSecret, version, now })
  async function offers(workspaceId: string, conversation: Conversation) {
    const [actions, servers] = await Promise.all([
      settings.read(workspaceId, 'actions'),
      settings.read(workspaceId, 'mcp'),
    ])
    return offersFor(conversation, {
      actions,
      mcp: servers,
      isOffered: (server, tool) => mcp.isOffered(workspaceId, server, tool),
    })
  }
  const tools = createToolbox({ commits, guarded, mcp, openSecret, offers, newId, now })
  return {
    tools,
    dryRun: createDryRun({ guarded, mcp, openSecret, offers }),
    mcp,
    guarded,
    async close() {
      await mcp.close()
      guarded.close()
    },
  }
}
