// What the help page is made of.
import type { Context } from 'hono'
import type { Pool } from 'pg'
import type { CustomerTokens } from '../auth/customers.ts'
import type { DocumentSearch } from '../knowledge/search.ts'
import type { Limits } from '../limits/limits.ts'
import type { Settings } from '../settings/settings.ts'
import type { Workspaces } from '../store/workspaces.ts'
import type { HelpIndex } from './cited.ts'
import type { Converse, ConverseServices } from './converse.ts'
import type { createFind } from './find.ts'
import type { Published } from './published.ts'
import type { Shares } from './shares.ts'
import type { Tally } from './tally.ts'

export type HelpServices = ConverseServices & {
  pool: Pool
  workspaces: Pick<Workspaces, 'first'>
  settings: Pick<Settings, 'read'>
  tokens: CustomerTokens
  search: DocumentSearch
  help: HelpIndex
  publicUrl: string | undefined
  limits: Limits
  /** Where a request comes from, as far as it can be believed. */
  cameFrom: (context: Context) => string | null
  /** Null where no chat can be loaded. */
  pages: object | null
}

export type HelpParts = HelpServices & {
  published: Published
  find: ReturnType<typeof createFind>
  tally: Tally
  converse: Converse
  wait: Shares
}
