// What the help page is made of.
import type { Knowledge } from '@baton/agent'
import type { Pool } from 'pg'
import type { CustomerTokens } from '../auth/customers.ts'
import type { Settings } from '../settings/settings.ts'
import type { Workspaces } from '../store/workspaces.ts'
import type { HelpIndex } from './cited.ts'
import type { Converse, ConverseServices } from './converse.ts'
import type { createFind } from './find.ts'
import type { createPace } from './pace.ts'
import type { Published } from './published.ts'
import type { Tally } from './tally.ts'

export type HelpServices = ConverseServices & {
  pool: Pool
  workspaces: Pick<Workspaces, 'first'>
  settings: Pick<Settings, 'read'>
  tokens: CustomerTokens
  search: Knowledge
  help: HelpIndex
  publicUrl: string | undefined
  /** Null where no chat can be loaded. */
  pages: object | null
}

export type HelpParts = HelpServices & {
  published: Published
  find: ReturnType<typeof createFind>
  tally: Tally
  converse: Converse
  pace: { search: ReturnType<typeof createPace>; write: ReturnType<typeof createPace> }
}
