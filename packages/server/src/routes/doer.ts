// A teammate who calls, as the audit log tells of them.
import type { Doer } from '../audit/audit-log.ts'
import type { Caller } from './route.ts'

export type HumanDoer = Doer & { workspaceId: string; by: { id: string; name: string } }

export function doerOf({
  workspaceId,
  human: { id, name },
  address,
  browser,
}: Pick<
  Extract<Caller, { kind: 'human' }>,
  'workspaceId' | 'human' | 'address' | 'browser'
>): HumanDoer {
  return { workspaceId, by: { id, name }, address, browser }
}
