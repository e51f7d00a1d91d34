// What is kept in the database, by those who alone read and write it.
import { postgresAuditLog } from './audit/audit-log.ts'
import { postgresSignInLog } from './audit/sign-ins.ts'
import { postgresAccessKeys } from './auth/access-keys.ts'
import { customerTokens } from './auth/customers.ts'
import { createIdentities } from './auth/identity.ts'
import { postgresInvitations } from './auth/invitations.ts'
import { postgresMembers } from './auth/members.ts'
import { postgresOwnAccount } from './auth/own-account.ts'
import { openPeople } from './auth/people.ts'
import { postgresSignedCustomers } from './auth/signed-customers.ts'
import { postgresSignedOut } from './auth/signed-out.ts'
import { postgresTeammates } from './auth/teammates.ts'
import { postgresOriginals } from './channels/originals.ts'
import { createCommits } from './commit.ts'
import { postgresRequester } from './connections/requester.ts'
import { postgresDrafts } from './drafts/drafts.ts'
import { createFileLinks } from './files/file-links.ts'
import { postgresFiles } from './files/files.ts'
import { createTakeFile } from './files/take-file.ts'
import { createFollowLinks } from './follow/follow-links.ts'
import { createCatalogues } from './help/catalogue.ts'
import type { HelpIndex } from './help/cited.ts'
import { postgresPublished } from './help/published.ts'
import { postgresInbox } from './inbox/inbox.ts'
import { postgresOwnConversations } from './inbox/own-conversations.ts'
import { postgresSavedViews } from './inbox/saved-views.ts'
import { postgresSearch } from './inbox/search.ts'
import { createLimits, NO_LIMITS } from './limits/limits.ts'
import { postgresMacros } from './macros/macros.ts'
import { connectOAuth } from './oauth/connect.ts'
import { createSealer, type Sealer } from './settings/seal.ts'
import { postgresSecrets } from './settings/secrets.ts'
import { postgresSettings } from './settings/settings.ts'
import { postgresStore } from './store/postgres.ts'
import { postgresWorkspaces } from './store/workspaces.ts'
import { postgresWidgetSights } from './widget/sights.ts'
import { postgresPromised } from './work/promised.ts'
import type { Given } from './world.ts'

export type Kept = ReturnType<typeof openKept>

export function openKept(given: Given) {
  const { pool, secret, now, newId, log } = given
  const onFault = (error: unknown) => log.error({ error }, 'fault')
  const store = postgresStore(pool, { pace: given.pace })
  const sealer = createSealer(secret, given.formerSecrets)
  const settings = postgresSettings(pool, now)
  const secrets = postgresSecrets(pool, { sealer, now, newId })
  const customers = postgresSignedCustomers(pool, now)
  const files = postgresFiles(pool)
  return {
    store,
    commits: createCommits(store),
    inbox: postgresInbox(pool),
    drafts: postgresDrafts(pool, now),
    macros: postgresMacros(pool, now),
    teammates: postgresTeammates(pool),
    requester: postgresRequester(pool),
    searchInbox: postgresSearch(pool),
    savedViews: postgresSavedViews(pool, now),
    widgetSights: postgresWidgetSights(pool, { now, onFault }),
    promised: postgresPromised(pool),
    files,
    originals: postgresOriginals(pool),
    fileLinks: createFileLinks(given),
    takeFile: createTakeFile(files, newId),
    workspaces: postgresWorkspaces(pool, now),
    settings,
    ...openTeam(given, sealer),
    tokens: customerTokens(secret, now),
    sealer,
    secrets,
    customers,
    identities: createIdentities({ settings, secrets, customers, now }),
    signedOut: postgresSignedOut(pool, now),
    own: postgresOwnConversations(pool, { settings, now }),
    limits: given.limited === false ? NO_LIMITS : createLimits(settings, now),
    follow: createFollowLinks({ settings, secret, linkBase: given.linkBase ?? '', now }),
    auditLog: postgresAuditLog(pool, now),
    signInLog: postgresSignInLog(pool, now),
    accessKeys: postgresAccessKeys(pool, given),
    oauth: connectOAuth(given),
    help: openHelp(given),
  }
}

/** Those who work here, and how they come in. */
function openTeam({ pool, secret, publicUrl, now, newId }: Given, sealer: Sealer) {
  const people = openPeople({ pool, secret, publicUrl, newId, now })
  const { passwords } = people
  return {
    people,
    members: postgresMembers(pool, now),
    invitations: postgresInvitations(pool, { sealer, newId, now, passwords }),
    ownAccount: postgresOwnAccount(pool, { now, passwords }),
  }
}

/** What the help page is made from, remembered once for its pages and for citations of them. */
function openHelp({ pool, now }: Given): HelpIndex {
  const published = postgresPublished(pool)
  return { published, catalogueOf: createCatalogues(published, now) }
}
